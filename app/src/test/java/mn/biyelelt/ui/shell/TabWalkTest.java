package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the walk by Tab notices.
class TabWalkTest {

    @BeforeAll
    static void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void theOrderOfReadingIsNotRemarkedOn() throws TimeoutException {
        assertThat(problems(button("a", 0, 0), button("b", 100, 0), button("c", 0, 50), button("d", 100, 50)))
                .isEmpty();
    }

    @Test
    void stepsAgainstTheOrderOfReadingAreNoticed() throws TimeoutException {
        assertThat(problems(button("a", 0, 0), button("b", 0, 100), button("c", 0, 50), button("d", 0, 150)))
                .filteredOn(problem -> problem.startsWith("backwards")).contains("backwards: Button#b to Button#c");
    }

    @Test
    void aTextThatKeepsTabIsNoticed() throws TimeoutException {
        var text = new TextArea();
        text.setId("text");
        text.relocate(0, 50);

        assertThat(problems(button("a", 0, 0), text, button("c", 0, 400))).contains("never reached: Button#c");
    }

    @Test
    void aControlWithoutARingIsNoticed() throws TimeoutException {
        Button bare = button("bare", 100, 0);
        bare.getStyleClass().clear();

        assertThat(problems(button("a", 0, 0), bare)).contains("no ring: Button#bare");
    }

    private static Button button(String id, double x, double y) {
        var button = new Button(id);
        button.setId(id);
        button.relocate(x, y);
        return button;
    }

    private static List<String> problems(Region... controls) throws TimeoutException {
        Stage stage = FxToolkit.registerStage(Stage::new);
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.setScene(new Scene(new Pane(controls), 600, 500));
            stage.show();
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            controls[0].requestFocus();
            return new TabWalk(stage.getScene(), new HashMap<>()).problems();
        });
    }
}
