package mn.biyelelt.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.Noted;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.renewal.Proposal;
import mn.biyelelt.domain.renewal.Renewal;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.edit.EditNotes;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `next-year`: makes next year's plan from a plan, with every row, as the window proposes it.
public final class NextYearCommand implements Command {

    private static final String FORM = "--form";

    private final Supplier<UUID> identities;
    private final EditNotes notes;

    /// @param identities gives each element of the new plan its identity
    /// @param notes      says what is remembered of the step
    public NextYearCommand(Supplier<UUID> identities, EditNotes notes) {
        this.identities = identities;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "next-year";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.nextYear.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages), Arguments.plan(messages),
                Arguments.option(FORM, "FORM", messages.get("cli.nextYear.form")));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Messages messages = terminal.messages();
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            Plan plan = PlanChoice.only(Command.option(given, Arguments.PLAN), workspace.holdings().plans(), messages);
            String form = Command.option(given, FORM)
                    .map(id -> FormChoice.named(id, workspace.holdings(), messages).id()).orElse(plan.form());
            var renewal = new Renewal(plan, new QuantityReader());
            Plan made = renewal.make(new Renewal.Choice(form, Set.of(), Map.of(), true), identities);
            var _ = Saving.saved(workspace.append(noted(new AddPlan(made))));
            terminal.result(made.id().toString());
            tellOfOpenBaselines(renewal.proposals(), terminal);
        }
        return ExitCode.DONE;
    }

    /// A level that could not be told stays empty: here nobody sees it beforehand.
    private static void tellOfOpenBaselines(List<Proposal> proposals, Terminal terminal) {
        for (Proposal row : proposals) {
            row.lines().stream().filter(line -> line.basis() == Proposal.Basis.OPEN)
                    .forEach(line -> terminal.message(terminal.messages().get("cli.nextYear.open", "number",
                            row.number(), "indicator", line.name())));
        }
    }

    private WorkspaceChange noted(AddPlan step) {
        return notes.of(Manner.STEP, Deed.NEXT_YEAR, 1).<WorkspaceChange>map(note -> new Noted(note, step))
                .orElse(step);
    }
}
