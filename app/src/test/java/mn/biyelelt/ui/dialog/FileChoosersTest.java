package mn.biyelelt.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChoosersTest {

    @TempDir
    private Path home;

    @Test
    void lookingBeginsInTheNearestFolderThatIsThere() throws IOException {
        Path usual = home.resolve("Documents/Biyelelt");
        assertThat(FileChoosers.nearest(usual)).contains(home);
        Files.createDirectories(usual);
        assertThat(FileChoosers.nearest(usual)).contains(usual);
    }
}
