package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Writes style sheets in JavaFX's binary form beside themselves, where JavaFX looks for it first: it is read in a tenth of the time
/// that the text is parsed in, while a person waits for the window. The build starts it.
public final class BinarySheets {

    private static final String TEXT = ".css";
    /// Stays text: JavaFX writes a dashed border as a solid one.
    private static final String DASHES = "dashes.css";

    private BinarySheets() {
    }

    /// @param args the folder of the style sheets
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path folder) throws IOException {
        for (Path sheet : sheets(folder)) {
            Stylesheet.convertToBinary(sheet.toFile(), binary(sheet).toFile());
        }
    }

    /// Those that have a binary form.
    static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT) && !file.endsWith(DASHES)).sorted().toList();
        }
    }

    static Path binary(Path sheet) {
        return sheet.resolveSibling(sheet.getFileName().toString().replace(TEXT, ".bss"));
    }
}
