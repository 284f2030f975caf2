package mn.biyelelt.kill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.wire.PlanJson;

/// The workspace of the first version that the tests of storage keep.
final class OldWorkspace {

    private static final String PLACE = "/mn/biyelelt/storage/version1/";
    private static final List<String> FILES = List.of("w.mv.db", "w.biyelelt-data/marker", "w.biyelelt-data/lock",
            "w.biyelelt-data/journal-000001.log");

    private OldWorkspace() {
    }

    /// Puts its files into an empty folder.
    ///
    /// @return the database
    static Path copyTo(Path folder) throws IOException {
        Files.createDirectory(folder.resolve("w.biyelelt-data"));
        for (String file : FILES) {
            Files.write(folder.resolve(file), bytes(file));
        }
        return folder.resolve("w.mv.db");
    }

    /// What it holds.
    static List<Plan> plans() throws IOException {
        return PlanJson.read(bytes("expected.json"), UUID::randomUUID);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(OldWorkspace.class.getResourceAsStream(PLACE + file))) {
            return in.readAllBytes();
        }
    }
}
