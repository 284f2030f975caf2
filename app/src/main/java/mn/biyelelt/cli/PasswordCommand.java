package mn.biyelelt.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `password set|change|remove`: gives a workspace a password, another one, or takes it away. Passwords come from files, from the
/// environment or from the keyboard, never from the command line.
public final class PasswordCommand implements Command {

    private static final String NEW_FILE = "--new-password-file";
    private static final String NEW_VARIABLE = "BIYELELT_NEW_PASSWORD";
    private static final List<String> ACTIONS = List.of("set", "change", "remove");

    @Override
    public String name() {
        return "password";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.password.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.parameter(0, "set|change|remove", messages.get("cli.password.action")),
                Arguments.parameter(1, "WORKSPACE", messages.get("cli.argument.workspace")),
                Arguments.option(NEW_FILE, "FILE", messages.get("cli.password.newFile")));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        String action = Command.parameter(given, 0);
        if (!ACTIONS.contains(action)) {
            terminal.message(terminal.messages().get("cli.password.usage"));
            return ExitCode.USAGE;
        }
        Path file = Command.path(given, 1);
        Optional<Path> newFile = Command.option(given, NEW_FILE).map(Path::of);
        return GivenPassword.with(terminal, present -> {
            try (Workspace workspace = WorkspaceArgument.open(file, present, terminal)) {
                requireFitting(action, workspace, terminal);
                carryOut(action, workspace, present, newFile, terminal);
            }
            return ExitCode.DONE;
        });
    }

    private static void requireFitting(String action, Workspace workspace, Terminal terminal) {
        boolean setting = action.equals("set");
        if (setting && workspace.hasPassword()) {
            throw CommandFailure.badInput(terminal.messages().get("cli.password.already", "file", workspace.file()));
        }
        if (!setting && !workspace.hasPassword()) {
            throw CommandFailure.badInput(terminal.messages().get("cli.password.none", "file", workspace.file()));
        }
    }

    private static void carryOut(String action, Workspace workspace, Optional<Password> present,
            Optional<Path> newFile, Terminal terminal) {
        if (action.equals("remove")) {
            Saving.done(workspace.removePassword(present.orElseThrow()));
            terminal.message(terminal.messages().get("cli.password.removed"));
            return;
        }
        try (Password wanted = wanted(newFile, terminal)) {
            Saving.done(workspace.hasPassword()
                    ? workspace.changePassword(present.orElseThrow(), wanted)
                    : workspace.setPassword(wanted));
        }
        terminal.message(terminal.messages().get("cli.password.done"));
    }

    private static Password wanted(Optional<Path> file, Terminal terminal) {
        if (file.isPresent()) {
            return GivenPassword.in(file.get(), terminal);
        }
        Password wanted = terminal.prompt().variable(NEW_VARIABLE).map(word -> Password.of(word.toCharArray()))
                .orElseGet(() -> asked(terminal));
        if (wanted.isEmpty()) {
            throw CommandFailure.badInput(terminal.messages().get("cli.password.noNew"));
        }
        return wanted;
    }

    /// Twice: nobody sees what is typed.
    private static Password asked(Terminal terminal) {
        Messages messages = terminal.messages();
        char[] typed = terminal.prompt().ask(messages.get("cli.password.askNew"))
                .orElseThrow(() -> CommandFailure.badInput(messages.get("cli.password.noNew")));
        char[] again = terminal.prompt().ask(messages.get("cli.password.askAgain")).orElse(new char[0]);
        boolean same = Arrays.equals(typed, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(typed, '\0');
            throw CommandFailure.badInput(messages.get("cli.password.different"));
        }
        return Password.of(typed);
    }
}
