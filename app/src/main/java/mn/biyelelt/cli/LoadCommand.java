package mn.biyelelt.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.PutForm;
import mn.biyelelt.domain.change.WorkspaceChange.Together;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.formfile.FormReader;
import mn.biyelelt.formfile.FormRejected;
import mn.biyelelt.gate.Gate;
import mn.biyelelt.gate.Limits;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.wire.JsonRejected;
import mn.biyelelt.wire.PlanJson;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `load`: adds plans from plan JSON, all files as one change, and prints their ids.
public final class LoadCommand implements Command {

    private static final String FORM = "--form";
    private static final String FILE = "file";
    private static final String REASON = "reason";

    private final Supplier<UUID> newIds;

    /// @param newIds identities for plans that have none
    public LoadCommand(Supplier<UUID> newIds) {
        this.newIds = newIds;
    }

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.load.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages),
                Arguments.parameters(1, "FILE.json", messages.get("cli.load.files")),
                Arguments.option(FORM, "FILE.yaml", messages.get("cli.load.form")));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        List<String> files = given.matchedPositionalValue(1, List.of());
        var plans = new ArrayList<Plan>();
        files.forEach(file -> plans.addAll(plans(Path.of(file), terminal.messages())));
        Optional<PutForm> form = Command.option(given, FORM).map(file -> form(Path.of(file), terminal.messages()));
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            var changes = new ArrayList<WorkspaceChange>();
            form.ifPresent(changes::add);
            plans.forEach(plan -> changes.add(new AddPlan(plan)));
            Saving.saved(workspace.append(new Together(changes)));
            warnOfUnknownForms(plans, workspace.holdings().forms(), terminal);
        }
        plans.forEach(plan -> terminal.result(plan.id().toString()));
        terminal.message(terminal.messages().get("cli.load.done", "count", plans.size()));
        return ExitCode.DONE;
    }

    private List<Plan> plans(Path file, Messages messages) {
        try {
            return PlanJson.read(Gate.bytes(file, Limits.ofPlans()), newIds);
        } catch (JsonRejected e) {
            throw CommandFailure.badInput(
                    messages.get("cli.load.refused", FILE, file, REASON, Rejections.text(e, messages)));
        }
    }

    private static PutForm form(Path file, Messages messages) {
        String source = Gate.text(file, Limits.ofForms());
        try {
            return new PutForm(FormReader.read(source).id(), source);
        } catch (FormRejected e) {
            throw CommandFailure.badInput(messages.get("cli.load.refused", FILE, file, REASON, e.text(messages)));
        }
    }

    private static void warnOfUnknownForms(List<Plan> plans, Map<String, String> own, Terminal terminal) {
        plans.stream().map(Plan::form).distinct().filter(form -> !own.containsKey(form)).forEach(form -> {
            if (!FormCatalogue.isShipped(form)) {
                terminal.message(terminal.messages().get("cli.load.unknownForm", "form", form));
            }
        });
    }
}
