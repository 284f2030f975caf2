package mn.biyelelt.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.gate.FileRefused.Reason;
import mn.biyelelt.gate.Lines.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

    @TempDir
    Path folder;

    @Test
    void aTextIsGivenToTheLetterWithoutItsMark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFөгүүлбэр\r\n");
        assertThat(Gate.text(file, Limits.ofForms())).isEqualTo("өгүүлбэр\r\n");
    }

    @Test
    void aTextInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.yaml"), "зорилт".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(file, new byte[]{(byte) 0xE7, (byte) 0xEE});
        assertRefused(() -> Gate.text(file, Limits.ofForms()), Reason.NO_TEXT);
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertRefused(() -> Gate.bytes(folder, Limits.ofForms()), Reason.NO_FILE);
        assertRefused(() -> Gate.bytes(folder.resolve("алга"), Limits.ofForms()), Reason.MISSING);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceWithoutEndIsNoFile() {
        assertRefused(() -> Gate.bytes(Path.of("/dev/zero"), Limits.ofForms()), Reason.NO_FILE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void bytesAreCountedWhateverTheDiskSaysOfTheSize() {
        Path claimsToBeEmpty = Path.of("/proc/self/maps");
        assertRefused(() -> Gate.bytes(claimsToBeEmpty, new Limits(100, 1, 1, 1, 1)), Reason.TOO_LARGE);
    }

    @Test
    void aFileAtTheLimitPassesAndOneByteMoreDoesNot() throws IOException {
        var limits = new Limits(1000, 1, 1, 1, 1);
        Path file = Files.write(folder.resolve("a"), new byte[1000]);
        assertThat(Gate.bytes(file, limits)).hasSize(1000);
        Files.write(file, new byte[1001]);
        assertRefused(() -> Gate.bytes(file, limits), Reason.TOO_LARGE);
    }

    @Test
    void listsOfWordsAreShortLinesAndNotTooMany() throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), "а = б\n# тайлбар\n");
        assertThat(Gate.words(file)).isEqualTo("а = б\n# тайлбар\n");
        Files.writeString(file, "а".repeat(1001));
        assertRefused(() -> Gate.words(file), Reason.LONG_LINE);
        Files.writeString(file, "а\n".repeat(20_001));
        assertRefused(() -> Gate.words(file), Reason.TOO_LARGE);
    }

    @Test
    void aLineBeyondTheLimitIsPassedOverAndTheNextOneRead() throws IOException {
        String input = "one\n" + "x".repeat(6) + "\n12345\n\nlast";
        var lines = new Lines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), 5);
        List<String> read = new ArrayList<>();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(line.get() instanceof Line.Whole(var bytes) ? new String(bytes, StandardCharsets.UTF_8) : "…");
        }
        assertThat(read).containsExactly("one", "…", "12345", "", "last");
    }

    private static void assertRefused(Runnable work, Reason reason) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(FileRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
