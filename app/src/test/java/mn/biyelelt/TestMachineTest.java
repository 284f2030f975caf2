package mn.biyelelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// What every other test takes for granted about the JVM that Surefire starts.
class TestMachineTest {

    @Test
    void runsOnTheLanguageLevelWeShip() {
        assertThat(Runtime.version().feature()).isEqualTo(25);
    }

    @Test
    void opensAStageWithoutADisplay() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        FxToolkit.setupStage(shown -> shown.setScene(new Scene(new Label("Өвөрхангай"), 200, 100)));
        FxToolkit.showStage();
        assertThat(stage.isShowing()).isTrue();
        FxToolkit.cleanupStages();
    }
}
