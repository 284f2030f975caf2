package mn.biyelelt.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// Lets files be let go over a part of the window.
public final class FileDrop {

    private FileDrop() {
    }

    /// @param taker gets the files, at least one
    public static void on(Node place, Consumer<List<Path>> taker) {
        place.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        place.setOnDragDropped(event -> {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            if (!files.isEmpty()) {
                taker.accept(files);
            }
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }
}
