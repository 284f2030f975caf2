package mn.biyelelt.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import mn.biyelelt.task.Late;

/// Lets files be let go over a part of the window, which shows that it takes them.
public final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("files-over");

    private FileDrop() {
    }

    /// Takes any file; the place shows it by its state `files-over`.
    ///
    /// @param taker gets the files, at least one
    public static void on(Node place, Consumer<List<Path>> taker) {
        place.setOnDragEntered(event -> place.pseudoClassStateChanged(OVER, event.getDragboard().hasFiles()));
        place.setOnDragExited(_ -> place.pseudoClassStateChanged(OVER, false));
        place.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        place.setOnDragDropped(event -> dropped(event, taker));
    }

    /// Takes workspaces only; the veil over the place shows it.
    ///
    /// @param veil made when files are held over the place first
    /// @param open gets the workspace
    public static void on(Node place, Late<DropVeil> veil, Consumer<Path> open) {
        place.setOnDragEntered(event -> held(event, veil));
        place.setOnDragExited(_ -> leave(veil));
        place.setOnDragOver(event -> {
            if (held(event, veil).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            }
            event.consume();
        });
        place.setOnDragDropped(event -> {
            leave(veil);
            dropped(event, files -> workspaceAmong(files).ifPresent(open));
        });
    }

    private static Optional<Path> held(DragEvent event, Late<DropVeil> veil) {
        return event.getDragboard().hasFiles() ? veil.get().hold(filesOf(event)) : Optional.empty();
    }

    private static void leave(Late<DropVeil> veil) {
        veil.made().ifPresent(DropVeil::leave);
    }

    /// The workspace among files that were let go together.
    public static Optional<Path> workspaceAmong(List<Path> files) {
        return files.stream().filter(file -> file.toString().endsWith(FileChoosers.ENDING)).findFirst();
    }

    private static void dropped(DragEvent event, Consumer<List<Path>> taker) {
        List<Path> files = filesOf(event);
        if (!files.isEmpty()) {
            taker.accept(files);
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private static List<Path> filesOf(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
