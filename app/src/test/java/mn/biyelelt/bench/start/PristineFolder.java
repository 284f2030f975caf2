package mn.biyelelt.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is as it was at first before each start: what a program leaves that was ended from outside makes the next start another
/// one.
///
/// @param kept as it was at first
/// @param used what programs work in
record PristineFolder(Path kept, Path used) {

    /// Makes the used folder as the kept one is.
    void restore() throws IOException {
        if (Files.exists(used)) {
            for (Path old : all(used).reversed()) {
                Files.delete(old);
            }
        }
        for (Path path : all(kept)) {
            Files.copy(path, used.resolve(kept.relativize(path)));
        }
    }

    /// A folder stands before what is in it.
    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
