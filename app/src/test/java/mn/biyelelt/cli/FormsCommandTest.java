package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `forms` lists, checks and exports.
class FormsCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void jsonListsTheSixShippedForms() {
        assertThat(run("forms", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"id\": \"unit-plan\"", "\"kind\": \"plan\"",
                "\"id\": \"implementation-plan\"", "\"name\": \"Unit performance plan\"");
    }

    @Test
    void anExportedFileIsTheFormToTheLetterAndChecksAsRight(@TempDir Path folder) throws IOException {
        assertThat(run("forms", "export", "programme-report")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(FormCatalogue.shipped().source("programme-report").orElseThrow());
        Path file = Files.write(folder.resolve("маягт 1.yaml"), out.toByteArray());

        assertThat(run("forms", "check", file.toString())).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aWrongFileIsToldLineByLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.yaml"), "id: x\nkid: plan\n");

        assertThat(run("forms", "check", file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(file + ":2:1: There is no \"kid\".");
    }

    @Test
    void anUnknownFormOrFileIsBadInputAndAnUnknownWordWrongUsage() {
        assertThat(run("forms", "export", "nothing")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("forms", "check", "no-such-file.yaml")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("forms", "chek", "x.yaml")).isEqualTo(ExitCode.USAGE);
        assertThat(out.size()).isZero();
    }

    private int run(String... arguments) {
        var program = new CommandLineProgram(List.of(new FormsCommand()), (_, _) -> Optional.empty(), "test");
        var terminal = new Terminal(new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Messages.in(Language.ENGLISH));
        return program.run(terminal, arguments);
    }
}
