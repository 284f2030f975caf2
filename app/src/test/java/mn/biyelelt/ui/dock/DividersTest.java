package mn.biyelelt.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DividersTest {

    private final Region form = new Region();
    private @Nullable Dividers shown;

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        onFx(() -> {
            var dividers = new Dividers(Map.of(Side.MIDDLE, new Region(), Side.RIGHT, form));
            shown = dividers;
            form.setMinWidth(215);
            dividers.arrange(List.of(Side.MIDDLE, Side.RIGHT));
            dividers.put(Map.of(Side.RIGHT.name(), 0.79));
            stage.setScene(new Scene((SplitPane) dividers.node(), 1024, 700));
            stage.show();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    /// Over many starts the form would have grown by what one of them takes.
    @Test
    void whatAWindowPushesADividerAsideIsNotRemembered() {
        assertThat(right().getPosition()).as("pushed").isNotEqualTo(0.79);
        assertThat(dividers().places()).containsExactly(entry(Side.RIGHT.name(), 0.79));
    }

    @Test
    void whereAPersonPutsADividerIsRemembered() {
        onFx(() -> right().setPosition(0.7));
        assertThat(dividers().places().get(Side.RIGHT.name())).isCloseTo(0.7, within(0.002));
    }

    private Dividers dividers() {
        return Objects.requireNonNull(shown);
    }

    private SplitPane.Divider right() {
        return ((SplitPane) ((SplitPane) dividers().node()).getItems().getFirst()).getDividers().getFirst();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
