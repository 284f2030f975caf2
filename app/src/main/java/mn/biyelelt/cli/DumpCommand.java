package mn.biyelelt.cli;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.wire.PlanJson;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `dump`: writes plans as plan JSON.
public final class DumpCommand implements Command {

    @Override
    public String name() {
        return "dump";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.dump.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages), Arguments.plan(messages));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        List<Plan> plans;
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            plans = workspace.holdings().plans();
        }
        Optional<String> id = Command.option(given, Arguments.PLAN);
        if (id.isPresent()) {
            terminal.out().writeBytes(PlanJson.write(PlanChoice.named(id.get(), plans, terminal.messages())));
        } else if (plans.size() == 1) {
            terminal.out().writeBytes(PlanJson.write(plans.getFirst()));
        } else {
            terminal.out().writeBytes(PlanJson.write(plans));
        }
        return ExitCode.DONE;
    }
}
