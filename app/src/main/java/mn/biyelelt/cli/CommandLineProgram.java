package mn.biyelelt.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.gate.FileRefused;
import mn.biyelelt.gate.RefusalText;
import mn.biyelelt.storage.FailureText;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.task.FailureCode;
import mn.biyelelt.wire.JsonRejected;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Reads the command line, runs the command it names and turns every failure into a message and an exit code. Stack traces
/// are never printed.
public final class CommandLineProgram {

    private final List<Command> commands;
    private final WindowStart window;
    private final String version;

    /// Opens the window: with a file or with the start page.
    public interface WindowStart {

        /// @return a code of [ExitCode]; empty if there is no display to open it on
        Optional<Integer> open(Optional<Path> file, Terminal terminal);
    }

    /// @param commands in the order in which the help lists them
    /// @param window   opens the window when no command is named
    /// @param version  of the program
    public CommandLineProgram(List<Command> commands, WindowStart window, String version) {
        this.commands = List.copyOf(commands);
        this.window = window;
        this.version = version;
    }

    /// Whether the arguments ask for the window and nothing else, so that nobody need read them word by word.
    public static boolean asksForWindow(String... arguments) {
        return arguments.length == 0
                || arguments.length == 1 && !arguments[0].startsWith("-") && Syntax.looksLikeAFile(arguments[0]);
    }

    /// Does what the arguments say; output is flushed.
    ///
    /// @return a code of [ExitCode]
    public int run(Terminal terminal, String... arguments) {
        int code = failuresTold(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private int failuresTold(Terminal terminal, String... arguments) {
        try {
            return chosen(terminal, arguments);
        } catch (CommandFailure e) {
            return told(terminal, e.text(), e.exitCode());
        } catch (StorageFailure e) {
            return told(terminal, FailureText.of(e, terminal.messages()), exitCode(e));
        } catch (JsonRejected e) {
            return told(terminal, Rejections.text(e, terminal.messages()), ExitCode.BAD_INPUT);
        } catch (FileRefused e) {
            int code = e.reason() == FileRefused.Reason.UNREADABLE ? ExitCode.FAILED : ExitCode.BAD_INPUT;
            return told(terminal, RefusalText.of(e, terminal.messages()), code);
        } catch (ChangeRejected e) {
            return told(terminal, Rejections.text(e, terminal.messages()), ExitCode.BAD_INPUT);
        } catch (InvalidPathException e) {
            return told(terminal, terminal.messages().get("cli.file.wrongName", "file", e.getInput()),
                    ExitCode.BAD_INPUT);
        } catch (RuntimeException | Error e) {
            String text = terminal.messages().get("cli.failed", "code", FailureCode.of(e));
            return told(terminal, text, ExitCode.FAILED);
        }
    }

    private static int told(Terminal terminal, String text, int code) {
        terminal.message(text);
        return code;
    }

    /// A path that names nothing usable is the user's to mend; everything else is trouble on the way.
    private static int exitCode(StorageFailure failure) {
        return switch (failure.reason()) {
            case MISSING, NO_FILE, EMPTY, NO_WORKSPACE, NO_BACKUP, NEWER, EXISTS, WRONG_NAME, NO_FOLDER,
                    PASSWORD_NEEDED,
                    WRONG_PASSWORD ->
                ExitCode.BAD_INPUT;
            case LOCKED, UNWRITABLE, DAMAGED, KEY_LOST, READ_ONLY, FULL, DISK, DATABASE, CLOSED -> ExitCode.FAILED;
        };
    }

    private int chosen(Terminal terminal, String... arguments) {
        var syntax = new Syntax(commands, terminal.messages());
        CommandLine line = syntax.line();
        ParseResult given;
        try {
            given = line.parseArgs(arguments);
        } catch (ParameterException e) {
            terminal.message(Syntax.problem(e, terminal.messages()));
            e.getCommandLine().usage(terminal.err(), Ansi.OFF);
            return ExitCode.USAGE;
        }
        ParseResult named = given.hasSubcommand() ? given.subcommand() : given;
        if (named.hasMatchedOption(Syntax.HELP) || given.hasMatchedOption(Syntax.HELP)) {
            named.commandSpec().commandLine().usage(terminal.out(), Ansi.OFF);
            return ExitCode.DONE;
        }
        if (given.hasMatchedOption(Syntax.VERSION)) {
            terminal.result(version);
            return ExitCode.DONE;
        }
        if (!given.hasSubcommand()) {
            return window(given, syntax, terminal);
        }
        boolean opens = named.commandSpec().findOption(GivenPassword.FILE) != null;
        return command(named).run(named,
                opens ? terminal.with(Command.option(named, GivenPassword.FILE).map(Path::of)) : terminal);
    }

    private Command command(ParseResult named) {
        String name = named.commandSpec().name();
        return commands.stream().filter(command -> command.name().equals(name)).findFirst().orElseThrow();
    }

    private int window(ParseResult given, Syntax syntax, Terminal terminal) {
        String file = given.matchedPositionalValue(0, "");
        if (!file.isEmpty() && !Syntax.looksLikeAFile(file)) {
            terminal.message(terminal.messages().get("cli.usage.noCommand", "word", file));
            terminal.message(syntax.overview());
            return ExitCode.USAGE;
        }
        Optional<Integer> code = window.open(file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)), terminal);
        if (code.isPresent()) {
            return code.get();
        }
        terminal.message(terminal.messages().get("cli.window.noDisplay"));
        terminal.message(syntax.overview());
        return ExitCode.FAILED;
    }
}
