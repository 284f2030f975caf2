package mn.biyelelt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.samples.SampleWorkspace;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `sample`: makes the sample workspaces in a folder and prints their paths.
public final class SampleCommand implements Command {

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.sample.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.parameter(0, "DIR", messages.get("cli.sample.folder")));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Path folder = Command.path(given, 0);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandFailure.failed(terminal.messages().get("cli.sample.noFolder", "folder", folder));
        }
        terminal.result(SampleWorkspace.makeIn(folder).toString());
        terminal.result(SampleWorkspace.makePracticeIn(folder).toString());
        return ExitCode.DONE;
    }
}
