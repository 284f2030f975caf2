package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutStylesTest {

    @TempDir
    private Path folder;

    @Test
    void aNodeThatTheSheetSaysNothingOfIsNoticed() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            assertThat(LeftOutStyles.shown()).isEmpty();
            Pane root = (Pane) window.scene().getRoot();
            window.onFx(() -> {
                var tile = new Pane();
                tile.getStyleClass().add("tile");
                root.getChildren().add(new Pane(tile));
            });
            assertThat(LeftOutStyles.shown()).containsExactly("tile");
        }
    }
}
