package mn.biyelelt.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import mn.biyelelt.ui.text.Words;

/// Asks with the system's own windows.
public final class FileChoosers implements FileQuestions {

    private static final String ENDING = ".mv.db";

    private final Window owner;
    private final Words words;

    public FileChoosers(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> workspaceToOpen() {
        return Optional.ofNullable(files("ui.dialog.open").showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> workspaceToMake() {
        return Optional.ofNullable(files("ui.dialog.new").showSaveDialog(owner)).map(FileChoosers::withEnding);
    }

    @Override
    public Optional<Path> folderForPapers(String start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.get("ui.dialog.folder"));
        var folder = new File(start);
        if (!start.isEmpty() && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private FileChooser files(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(words.get("ui.dialog.workspaces"), "*" + ENDING));
        return chooser;
    }

    private static Path withEnding(File file) {
        return file.getName().endsWith(ENDING) ? file.toPath() : Path.of(file.getPath() + ENDING);
    }
}
