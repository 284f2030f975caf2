package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the command line says when it cannot get in, or what it reads from breaks off.
class DoorsTest {

    @TempDir
    Path folder;

    @Test
    void aWorkspaceThatIsOpenElsewhereIsLeftAlone() {
        Path file = ProgramRun.workspace(folder);
        try (Workspace open = Workspace.open(file)) {
            for (String command : new String[]{"plans", "edit", "dump"}) {
                ProgramRun run = ProgramRun.of(command, file);
                assertThat(run.code()).isEqualTo(ExitCode.FAILED);
                assertThat(run.out()).isEmpty();
                assertThat(run.err()).contains("open in another window");
            }
            assertThat(open.trouble()).isEmpty();
        }
        assertThat(ProgramRun.of("plans", file).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aFolderIsNoWorkspaceNoPlanAndNoForm() throws IOException {
        Path file = ProgramRun.workspace(folder);
        Path named = Files.createDirectory(folder.resolve("f.mv.db"));
        assertRefused(ProgramRun.of("plans", named));
        assertRefused(ProgramRun.of("edit", named));
        assertRefused(ProgramRun.of("load", file, folder));
        assertRefused(ProgramRun.of("forms", "check", folder));
        assertRefused(ProgramRun.of("new", folder.resolve("no/w.mv.db"), "--office", "Төв"));
        assertRefused(ProgramRun.of("new", named, "--office", "Төв"));
    }

    @Test
    void inputThatBreaksOffIsTold() {
        Path file = ProgramRun.workspace(folder);
        var err = new ByteArrayOutputStream();
        var broken = new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                throw new IOException("gone");
            }
        };
        var terminal = new Terminal(broken, new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err, false, StandardCharsets.UTF_8), Messages.in(Language.ENGLISH));

        assertThat(ProgramRun.program().run(terminal, "edit", file.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be read on");
    }

    private static void assertRefused(ProgramRun run) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }
}
