package mn.biyelelt.ui.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FieldOffersTest {

    /// Such as the picture over the signature fields, which is drawn when there is time.
    @Test
    void theListStaysBesideItsFieldWhenSomethingAboveItComesLate() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        var above = new Region();
        var field = new TextField();
        var room = new StackPane(new VBox(above, field));
        onFx(() -> {
            list(field, room);
            above.setMinHeight(150);
            stage.setScene(new Scene(room, 400, 500));
            stage.show();
            field.requestFocus();
        });
        onFx(() -> field.appendText("Б"));
        Node list = room.getChildren().getLast();
        assertThat(list.isVisible()).isTrue();

        onFx(() -> above.setMinHeight(52));
        assertThat(list.getLayoutY()).isCloseTo(field.localToScene(field.getLayoutBounds()).getMaxY(), within(1.0));
        FxToolkit.cleanupStages();
    }

    private static void list(TextField field, Pane room) {
        CompletionList list = FieldOffers.in(field, room, typed -> typed.isEmpty() ? List.of() : List.of("Б.Тод"));
        list.setManaged(false);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
