package mn.biyelelt.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.util.StringConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A chooser whose list is made when somebody comes near it looks and works as JavaFX's own.
class LateComboBoxTest {

    private final FxRobot robot = new FxRobot();
    private final ComboBox<String> late = new LateComboBox<>();
    private final ComboBox<String> usual = new ComboBox<>();
    private final Button other = new Button("x");

    @BeforeAll
    static void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerStage(Stage::new);
        fx(() -> {
            fill(late);
            fill(usual);
            stage.setScene(new Scene(new HBox(other, late, usual), 700, 200));
            stage.show();
            other.requestFocus();
            return stage.getScene().getRoot();
        }).layout();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void hasNoListUntilSomebodyComesNear() {
        assertThat(fx(() -> late.lookup(".list-view"))).isNull();
        fx(() -> {
            late.requestFocus();
            return true;
        });
        assertThat(fx(() -> late.lookup(".list-view"))).isNotNull();
    }

    @Test
    void showsTheValueWhereJavaFxsOwnDoes() {
        assertThat(fx(() -> shown(late))).isEqualTo(fx(() -> shown(usual))).startsWith("НЭГ ");
        fx(() -> {
            late.setValue("хоёр");
            usual.setValue("хоёр");
            late.getParent().layout();
            return true;
        });
        assertThat(fx(() -> shown(late))).isEqualTo(fx(() -> shown(usual))).startsWith("ХОЁР ");
    }

    @Test
    void isOpenedByTheFirstPressOfTheMouse() {
        robot.clickOn(late);
        assertThat(fx(late::isShowing)).isTrue();
    }

    @Test
    void isOpenedByTheProgram() {
        fx(() -> {
            late.show();
            return true;
        });
        assertThat(fx(late::isShowing)).isTrue();
    }

    @Test
    void theFirstKeyChoosesTheNext() {
        fx(() -> {
            late.requestFocus();
            return true;
        });
        robot.type(KeyCode.DOWN);
        assertThat(fx(late::getValue)).isEqualTo("хоёр");
    }

    private static void fill(ComboBox<String> box) {
        box.setPrefWidth(200);
        box.setConverter(loud(text -> text.toUpperCase(Locale.ROOT)));
        box.getItems().setAll("нэг", "хоёр", "гурав");
        box.setValue("нэг");
    }

    /// The words and their place, with the looks of the line they stand in.
    private static String shown(ComboBox<String> box) {
        return box.getChildrenUnmodifiable().stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .findFirst().map(line -> line.getText() + " " + line.getBoundsInParent() + line.getStyleClass()
                        + line.getPadding() + line.getTextFill())
                .orElseThrow() + arrow(box).getBoundsInParent();
    }

    private static Node arrow(ComboBox<String> box) {
        return box.lookup(".arrow-button");
    }

    private static StringConverter<String> loud(UnaryOperator<String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(String value) {
                return words.apply(value);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    private static <T> T fx(Callable<T> asked) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, asked);
    }
}
