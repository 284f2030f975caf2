package mn.biyelelt.report.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.publish.TargetFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetFileTest {

    private static final String GOOD = "Өмнөх сайн файл";

    @TempDir
    private Path folder;

    @Test
    void contentStandsAtItsPlace() throws IOException {
        Path target = folder.resolve("Тайлан 2025 — хувилбар №1.pdf");
        TargetFile.write(target, out -> out.write(bytes("шинэ")));
        assertThat(target).hasContent("шинэ");
        assertThat(names()).containsExactly("Тайлан 2025 — хувилбар №1.pdf");
    }

    @Test
    void finishedFileReplacesTheOldOne() throws IOException {
        Path target = existing();
        TargetFile.write(target, out -> out.write(bytes("шинэ")));
        assertThat(target).hasContent("шинэ");
    }

    @Test
    void fullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = existing();
        var failure = failure(target, out -> {
            out.write(new byte[200_000]);
            throw new IOException("No space left on device");
        });
        assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(target).hasContent(GOOD);
        assertThat(names()).containsExactly("paper.pdf");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDeviceIsAFullDisk() {
        var failure = failure(folder.resolve("paper.pdf"), _ -> {
            try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
                full.write(new byte[200_000]);
            }
        });
        assertThat(failure.reason()).isEqualTo(Reason.DISK_FULL);
    }

    @Test
    void brokenContentLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = existing();
        assertThatThrownBy(() -> TargetFile.write(target, out -> {
            out.write(bytes("хагас"));
            throw new IllegalStateException("broken");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent(GOOD);
        assertThat(names()).containsExactly("paper.pdf");
    }

    @Test
    void draftThatIsNotMovedVanishes() throws IOException {
        Path target = existing();
        try (TargetFile draft = TargetFile.draft(target, out -> out.write(bytes("шинэ")))) {
            assertThat(names()).hasSize(2);
            assertThat(draft.wanted()).isEqualTo(target);
        }
        assertThat(target).hasContent(GOOD);
        assertThat(names()).containsExactly("paper.pdf");
    }

    @Test
    void folderInThePlaceIsNamed() throws IOException {
        Path target = Files.createDirectory(folder.resolve("paper.pdf"));
        assertThat(failure(target, _ -> {}).reason()).isEqualTo(Reason.TARGET_IS_FOLDER);
    }

    @Test
    void missingFolderIsNamed() {
        assertThat(failure(folder.resolve("none/paper.pdf"), _ -> {}).reason()).isEqualTo(Reason.FOLDER_MISSING);
    }

    @Test
    void fileInThePlaceOfTheFolderIsNamed() throws IOException {
        assertThat(failure(existing().resolve("paper.pdf"), _ -> {}).reason()).isEqualTo(Reason.FOLDER_MISSING);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void lockedFolderIsNamed() {
        assertThat(failure(Path.of("/proc/paper.pdf"), _ -> {}).reason()).isEqualTo(Reason.FOLDER_LOCKED);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nameThatTheDiskCannotHaveIsNamed() throws IOException {
        assertThat(failure(folder.resolve("Ө".repeat(200) + ".pdf"), _ -> {}).reason())
                .isEqualTo(Reason.NAME_IMPOSSIBLE);
        assertThat(names()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void linkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), existing());
        TargetFile.write(link, out -> out.write(bytes("шинэ")));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(folder.resolve("paper.pdf")).hasContent("шинэ");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsASentenceWithTheFile(Reason reason) {
        var failure = new TargetFailure(reason, Path.of("Тайлан.pdf"), new IOException("cause"));
        for (Language language : Language.values()) {
            assertThat(failure.explain(Messages.in(language))).contains("Тайлан.pdf").doesNotContain("{");
        }
    }

    private Path existing() throws IOException {
        return Files.writeString(folder.resolve("paper.pdf"), GOOD);
    }

    private static TargetFailure failure(Path target, TargetFile.Content content) {
        return catchThrowableOfType(TargetFailure.class, () -> TargetFile.write(target, content));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
