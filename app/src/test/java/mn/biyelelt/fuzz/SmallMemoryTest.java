package mn.biyelelt.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts a process with a quarter of an office machine's memory; that takes some seconds.
class SmallMemoryTest {

    @TempDir
    Path folder;

    @Test
    void theLargestInputsAreTakenOrRefusedIn256Mebibytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), BigInputs.class.getName(), folder.toString())
                .redirectError(folder.resolve("err").toFile())
                .start();
        List<String> codes = process.inputReader(StandardCharsets.UTF_8).readAllLines();

        assertThat(process.waitFor()).isZero();
        assertThat(codes).containsExactly("new 0", "empty plan 0", "numbers 3", "objects 3", "keys 3", "long texts 0",
                "too many long texts 3", "long lines 0", "check of long texts 0", "dump of long texts 0",
                "numbers to read 0", "office file 0", "bomb 3", "bomb in the list of parts 3", "backup of blanks 3",
                "backup of lines 3", "backup of numbers 3", "form 3", "form of keys 3");
    }
}
