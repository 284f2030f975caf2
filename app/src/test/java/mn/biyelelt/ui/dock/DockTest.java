package mn.biyelelt.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.task.FxThread;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DockTest {

    @Test
    void aPaneThatIsNotInTheWindowYetGetsTheKeyboardOnceItIs() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        var other = new Button();
        var wanted = new Button();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var dock = new Dock(new Words(Language.MONGOLIAN), new FxThread());
            dock.show(List.of(Pane.of("wanted", Side.MIDDLE, new SimpleStringProperty("Хүснэгт"),
                    new Late<>(() -> wanted))));
            dock.goToMiddle();
            stage.setScene(new Scene(new VBox(other, dock), 300, 200));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> stage.getScene().getFocusOwner())).isSameAs(wanted);
        FxToolkit.cleanupStages();
    }
}
