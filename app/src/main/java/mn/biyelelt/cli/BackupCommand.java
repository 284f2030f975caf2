package mn.biyelelt.cli;

import java.nio.file.Path;
import java.util.List;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `backup`: writes the present state to a stick or another disk, reads it back, compares, and prints the file.
public final class BackupCommand implements Command {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.backup.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages),
                Arguments.parameter(1, "DIR|FILE", messages.get("cli.backup.target")));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Path target = Path.of(Command.parameter(given, 1));
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            Path file = Saving.done(workspace.backups().writeTo(target));
            terminal.result(file.toString());
            terminal.message(terminal.messages().get("cli.backup.done", "file", file));
        }
        return ExitCode.DONE;
    }
}
