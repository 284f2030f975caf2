package mn.biyelelt.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.boot.CommandLineStart;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;

/// What one run of the program gave, in this process but otherwise as the shell sees it.
///
/// @param out bytes of the standard output as UTF-8
/// @param err bytes of the standard error as UTF-8
public record ProgramRun(int code, String out, String err) {

    /// Runs the program without input, messages in English.
    public static ProgramRun of(Object... arguments) {
        return withInput("", arguments);
    }

    /// Runs the program, messages in English.
    public static ProgramRun withInput(String input, Object... arguments) {
        return of(input, PasswordPrompt.NONE, arguments);
    }

    /// Runs the program by somebody who types passwords, messages in English.
    static ProgramRun with(PasswordPrompt prompt, Object... arguments) {
        return of("", prompt, arguments);
    }

    private static ProgramRun of(String input, PasswordPrompt prompt, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), print(out),
                print(err), Messages.in(Language.ENGLISH), ZoneOffset.UTC, prompt, Optional.empty());
        String[] typed = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = program().run(terminal, typed);
        return new ProgramRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The command line as it is without a display.
    static CommandLineProgram program() {
        return CommandLineStart.program((_, _) -> Optional.empty());
    }

    /// The lines of the standard output.
    public List<String> lines() {
        return out.lines().toList();
    }

    /// Makes a workspace in `folder` and loads plan files.
    public static Path workspace(Path folder, Path... plans) {
        Path file = folder.resolve("w.mv.db");
        require(of("new", file, "--office", "Төв"));
        if (plans.length > 0) {
            var load = new ArrayList<Object>(List.of("load", file));
            load.addAll(List.of(plans));
            require(of(load.toArray()));
        }
        return file;
    }

    private static void require(ProgramRun run) {
        if (run.code() != ExitCode.DONE) {
            throw new AssertionError(run.toString());
        }
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
