package mn.biyelelt.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.cli.AcceptCommand;
import mn.biyelelt.cli.AmendmentsCommand;
import mn.biyelelt.cli.BackupCommand;
import mn.biyelelt.cli.CheckCommand;
import mn.biyelelt.cli.Command;
import mn.biyelelt.cli.CommandLineProgram;
import mn.biyelelt.cli.DoctorCommand;
import mn.biyelelt.cli.DumpCommand;
import mn.biyelelt.cli.EditCommand;
import mn.biyelelt.cli.ExitCode;
import mn.biyelelt.cli.FinalCommand;
import mn.biyelelt.cli.FormsCommand;
import mn.biyelelt.cli.LanguageOption;
import mn.biyelelt.cli.LoadCommand;
import mn.biyelelt.cli.NewCommand;
import mn.biyelelt.cli.NextYearCommand;
import mn.biyelelt.cli.PasswordCommand;
import mn.biyelelt.cli.PercentCommand;
import mn.biyelelt.cli.PlansCommand;
import mn.biyelelt.cli.ReadCommand;
import mn.biyelelt.cli.ReportCommand;
import mn.biyelelt.cli.RestoreCommand;
import mn.biyelelt.cli.SampleCommand;
import mn.biyelelt.cli.SetCommand;
import mn.biyelelt.cli.Terminal;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Door;
import mn.biyelelt.edit.EditNotes;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.publish.ReportPublisher;

/// Builds the command line and runs it.
public final class CommandLineStart {

    /// Names the workspace that the window opens, where Java would spoil an argument: on Windows it takes arguments in an old code
    /// page that has no Ө and Ү, the environment as it is.
    private static final String FILE = "BIYELELT_FILE";

    private CommandLineStart() {
    }

    /// Does what the arguments say.
    ///
    /// @return the process's exit code
    public static int run(String... arguments) {
        Logging.configure();
        return window(arguments).orElseGet(() -> command(arguments));
    }

    /// The shortest way to the window.
    private static Optional<Integer> window(String... arguments) {
        if (!CommandLineProgram.asksForWindow(arguments)) {
            return Optional.empty();
        }
        try {
            return new WindowStart().open(file(arguments).map(Path::of));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> file(String... arguments) {
        return Optional.ofNullable(System.getenv(FILE)).filter(name -> !name.isBlank())
                .or(() -> Arrays.stream(arguments).findFirst());
    }

    private static int command(String... arguments) {
        Optional<Language> language = LanguageOption.in(arguments);
        var terminal = new Terminal(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                Messages.in(language.orElse(Language.MONGOLIAN)), ZoneId.systemDefault(), new ConsolePrompt(),
                Optional.empty());
        if (language.isEmpty()) {
            terminal.message(terminal.messages().get("cli.usage.noLanguage"));
            terminal.err().flush();
            return ExitCode.USAGE;
        }
        return program(new WindowStart()).run(terminal, arguments);
    }

    /// The whole command line; a new command takes its place in this list.
    ///
    /// @param window opens the window when no command is named
    public static CommandLineProgram program(CommandLineProgram.WindowStart window) {
        EditNotes notes = notes(Clock.systemUTC(), System.getProperty("user.name", ""));
        List<Command> commands = List.of(new SampleCommand(), new NewCommand(), new PlansCommand(),
                new LoadCommand(UUID::randomUUID), new DumpCommand(), new SetCommand(notes), new EditCommand(notes),
                new ReportCommand(CommandLineStart::publisher, Clock.systemUTC(), System::nanoTime),
                new FormsCommand(), new ReadCommand(), new PercentCommand(),
                new CheckCommand(CommandLineStart::publisher, Clock.system(ZoneId.systemDefault())),
                new AcceptCommand(Clock.systemUTC(), notes), new FinalCommand(Clock.systemUTC(), notes),
                new NextYearCommand(UUID::randomUUID, notes),
                new AmendmentsCommand(CommandLineStart::publisher, Clock.systemUTC()),
                new BackupCommand(), new RestoreCommand(), new DoctorCommand(), new PasswordCommand());
        return new CommandLineProgram(commands, window, version());
    }

    /// The window tells of these edits as of its own, and where they came from.
    private static EditNotes notes(Clock clock, String account) {
        return (manner, deed, count) -> Optional.of(new ChangeNote(clock.instant().truncatedTo(ChronoUnit.SECONDS),
                account, manner, deed.name(), count, Door.COMMAND_LINE));
    }

    private static ReportPublisher publisher(Messages messages) {
        return new ReportPublisher(messages, new LiberationFonts(), System::nanoTime);
    }

    /// Buffered, whole characters, the same bytes on every system.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static String version() {
        String version = CommandLineStart.class.getPackage().getImplementationVersion();
        return "biyelelt " + Objects.requireNonNullElse(version, "0");
    }
}
