package mn.biyelelt.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.ui.text.Words;

/// Asks with the system's own windows.
public final class FileChoosers implements FileQuestions {

    /// How the name of a workspace ends.
    public static final String ENDING = ".mv.db";

    private final Window owner;
    private final Words words;
    private final Path usual;

    /// @param usual folder to begin looking in, where nothing else is known: the system's own window may begin with an empty list, in
    ///              which no folder can be chosen. Where it is not made yet, the one that it will be in
    public FileChoosers(Window owner, Words words, Path usual) {
        this.owner = owner;
        this.words = words;
        this.usual = usual;
    }

    /// A workspace's name as a person says it: without its ending.
    public static String named(Path workspace) {
        String name = workspace.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    @Override
    public Optional<Path> workspaceToOpen() {
        return Optional.ofNullable(workspaces("ui.dialog.open").showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> workspaceToMake() {
        return Optional.ofNullable(workspaces("ui.dialog.new").showSaveDialog(owner)).map(FileChoosers::withEnding);
    }

    @Override
    public Optional<Path> folderForPapers(String start) {
        return folder("ui.dialog.folder", Path.of(start));
    }

    @Override
    public Optional<Path> folderForBackup() {
        return folder("keep.dialog.folder", usual);
    }

    @Override
    public Optional<Path> backupToRead() {
        FileChooser chooser = files("keep.dialog.backup", "keep.dialog.backups", Backups.SUFFIX);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /// A folder that is gone, as with a stick pulled out, is left for the usual one.
    private Optional<Path> folder(String title, Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.get(title));
        Optional.of(start).filter(Path::isAbsolute).filter(Files::isDirectory).or(() -> nearest(usual))
                .map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /// The folder itself, or the nearest one above it that is there.
    static Optional<Path> nearest(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), Objects::nonNull, Path::getParent).filter(Files::isDirectory)
                .findFirst();
    }

    private FileChooser workspaces(String title) {
        return files(title, "ui.dialog.workspaces", ENDING);
    }

    private FileChooser files(String title, String kind, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        nearest(usual).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(words.get(kind), "*" + ending));
        return chooser;
    }

    private static Path withEnding(File file) {
        return file.getName().endsWith(ENDING) ? file.toPath() : Path.of(file.getPath() + ENDING);
    }
}
