package mn.biyelelt.cli;

import java.nio.file.Path;
import java.util.List;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `new`: makes an empty workspace.
public final class NewCommand implements Command {

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.new.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages),
                Arguments.requiredOption("--office", "NAME", messages.get("cli.new.office")),
                Arguments.option("--kind", "KIND", messages.get("cli.new.kind")),
                Arguments.option("--aimag", "NAME", messages.get("cli.new.aimag")),
                Arguments.option("--soum", "NAME", messages.get("cli.new.soum")));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        String name = Command.option(given, "--office").orElse("");
        if (name.isBlank()) {
            throw CommandFailure.badInput(terminal.messages().get("cli.new.noOffice"));
        }
        var office = new Office(name, Command.option(given, "--kind").orElse("soum-health-centre"),
                Command.option(given, "--aimag").orElse(""), Command.option(given, "--soum").orElse(""));
        Path file = Command.path(given, 0);
        make(file, office, terminal);
        terminal.message(terminal.messages().get("cli.new.done", "file", file));
        return ExitCode.DONE;
    }

    /// Only a password that was named is one for a new workspace; one in the environment may be another's.
    private static void make(Path file, Office office, Terminal terminal) {
        if (terminal.passwordFile().isPresent()) {
            try (Password password = GivenPassword.in(terminal.passwordFile().get(), terminal)) {
                Workspace.create(file, office, password).close();
            }
        } else {
            Workspace.create(file, office).close();
        }
    }
}
