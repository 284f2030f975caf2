package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Passwords on the command line. Longer than five seconds: each password is hashed some hundred thousand times, as in earnest.
class PasswordCommandTest {

    @TempDir
    private Path folder;
    private Path file;
    private Path right;
    private Path wrong;

    @BeforeEach
    void make() throws IOException {
        file = ProgramRun.workspace(folder);
        right = Files.writeString(folder.resolve("right.txt"), "\uFEFFзөв үг\r\nx");
        wrong = Files.writeString(folder.resolve("wrong.txt"), "буруу үг\n");
    }

    @Test
    void everyCommandOpensAWorkspaceWithItsPasswordAndNoneWithout() throws IOException {
        assertThat(ProgramRun.of("password", "set", file, "--new-password-file", right).code()).isZero();

        assertThat(ProgramRun.of("plans", file)).satisfies(run -> {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("--password-file", "BIYELELT_PASSWORD");
        });
        assertThat(ProgramRun.of("plans", file, "--password-file", wrong)).satisfies(run -> {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("password is wrong", "Caps Lock");
        });
        assertThat(ProgramRun.of("plans", file, "--password-file", right).code()).isZero();
        assertThat(ProgramRun.of("dump", file, "--password-file", right).code()).isZero();
        assertThat(ProgramRun.of("doctor", file, "--password-file", right).out()).contains("Key key: ");
        assertThat(ProgramRun.of("doctor", file, "--json").code()).isEqualTo(3);
        assertThat(ProgramRun.with(variable("зөв үг"), "restore", file, "--list").code()).isZero();
    }

    @Test
    void aBackupMakesAWorkspaceWithTheSamePassword() throws IOException {
        ProgramRun.of("password", "set", file, "--new-password-file", right);
        Path stick = Files.createDirectory(folder.resolve("stick"));
        assertThat(ProgramRun.of("backup", file, stick, "--password-file", right).code()).isZero();
        Path backup;
        try (Stream<Path> files = Files.list(stick)) {
            backup = files.findFirst().orElseThrow();
        }
        Path made = stick.resolve("made.mv.db");

        assertThat(ProgramRun.of("restore", made, "--snapshot", backup).code()).isEqualTo(3);
        assertThat(Files.exists(made)).isFalse();
        assertThat(ProgramRun.of("restore", made, "--snapshot", backup, "--password-file", right).code()).isZero();
        assertThat(ProgramRun.of("plans", made).code()).isEqualTo(3);
        assertThat(ProgramRun.of("plans", made, "--password-file", right).code()).isZero();
        assertThat(ProgramRun.of("restore", file, "--snapshot", backup, "--password-file", right).code()).isZero();
    }

    @Test
    void aPasswordIsChangedAndRemovedByWhoKnowsIt() {
        assertThat(ProgramRun.with(typing("a", "a"), "password", "set", file).code()).isZero();
        assertThat(ProgramRun.with(typing("b", "c", "c"), "password", "change", file).code()).isEqualTo(3);
        assertThat(ProgramRun.with(typing("a", "c", "d"), "password", "change", file)).satisfies(run -> {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("not the same");
        });
        assertThat(ProgramRun.with(typing("a", "c", "c"), "password", "change", file).code()).isZero();
        assertThat(ProgramRun.with(typing("c"), "password", "set", file).err()).contains("already");
        assertThat(ProgramRun.with(typing("c"), "password", "remove", file).code()).isZero();
        assertThat(ProgramRun.of("password", "remove", file)).satisfies(run -> {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("no password");
        });
        assertThat(ProgramRun.of("plans", file).code()).isZero();
    }

    @Test
    void aNewWorkspaceCanHaveAPasswordFromTheBeginning() {
        Path made = folder.resolve("new.mv.db");
        assertThat(ProgramRun.of("new", made, "--office", "Төв", "--password-file", right).code()).isZero();
        assertThat(ProgramRun.of("plans", made).code()).isEqualTo(3);
        assertThat(ProgramRun.with(variable("зөв үг"), "plans", made).code()).isZero();
    }

    @Test
    void whatIsNoPasswordIsToldBeforeAnythingHappens() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "\nx");
        for (Path none : List.of(empty, folder.resolve("nowhere"), folder)) {
            assertThat(ProgramRun.of("password", "set", file, "--new-password-file", none).code()).isEqualTo(3);
        }
        assertThat(ProgramRun.of("password", "set", file).err()).contains("--new-password-file");
        assertThat(ProgramRun.of("password", "dance", file).code()).isEqualTo(2);
        assertThat(ProgramRun.of("plans", file).code()).isZero();
    }

    private static PasswordPrompt variable(String password) {
        return prompt(Map.of("BIYELELT_PASSWORD", password), new ArrayDeque<>());
    }

    private static PasswordPrompt typing(String... words) {
        return prompt(Map.of(), new ArrayDeque<>(List.of(words)));
    }

    private static PasswordPrompt prompt(Map<String, String> variables, Deque<String> typed) {
        return new PasswordPrompt() {

            @Override
            public Optional<String> variable(String name) {
                return Optional.ofNullable(variables.get(name));
            }

            @Override
            public Optional<char[]> ask(String question) {
                return Optional.ofNullable(typed.poll()).map(String::toCharArray);
            }
        };
    }
}
