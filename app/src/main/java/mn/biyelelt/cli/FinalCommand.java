package mn.biyelelt.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.FinalMark;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.edit.EditNotes;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.validation.Entry;
import mn.biyelelt.validation.Severity;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `final`: marks the report of a period final, unless errors of its check list that nobody accepted hold it back.
public final class FinalCommand implements Command {

    private static final String BY = "--by";
    private static final String WITHDRAW = "--withdraw";

    private final Clock clock;
    private final EditNotes notes;

    /// @param clock says when a report was marked
    /// @param notes says what is remembered of an edit
    public FinalCommand(Clock clock, EditNotes notes) {
        this.clock = clock;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "final";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.final.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages), Arguments.plan(messages),
                Arguments.period(messages),
                Arguments.option(BY, "NAME", messages.get("cli.final.by")),
                Arguments.flag(WITHDRAW, messages.get("cli.final.withdraw")));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Messages messages = terminal.messages();
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            var editor = new Editor(workspace, notes);
            Plan plan = PlanChoice.only(Command.option(given, Arguments.PLAN), editor.holdings().plans(), messages);
            Optional<ReportPeriod> named = Periods.of(given, messages);
            ReportPeriod period = FormChoice.named(plan.form(), editor.holdings(), messages).period(plan, named)
                    .orElseThrow(() -> CommandFailure.badInput(messages.get("cli.final.noReport")));
            if (given.hasMatchedOption(WITHDRAW)) {
                return save(editor, plan, FinalMark.withdrawn(plan, period), terminal);
            }
            List<Entry> errors = new PlanChecks(editor.holdings(), Optional.of(period), Optional.empty(), messages)
                    .of(plan).entries().stream().filter(entry -> entry.open(Severity.ERROR)).toList();
            if (!errors.isEmpty()) {
                return refuse(errors, terminal);
            }
            String by = Command.option(given, BY).filter(name -> !name.isBlank())
                    .orElseThrow(() -> CommandFailure.badInput(messages.get("cli.final.noName")));
            return save(editor, plan, FinalMark.set(plan, period, by, clock.instant()), terminal);
        }
    }

    private static int save(Editor editor, Plan plan, Change change, Terminal terminal) {
        terminal.result("saved " + editor.apply(new EditPlan(plan.id(), change)));
        return ExitCode.DONE;
    }

    private static int refuse(List<Entry> errors, Terminal terminal) {
        Messages messages = terminal.messages();
        terminal.message(messages.get("cli.final.refused", "count", errors.size()));
        for (Entry entry : errors) {
            var finding = entry.finding();
            terminal.result(finding.rule() + "  " + finding.target().element() + "  "
                    + messages.get(finding.message(), finding.places()));
        }
        return ExitCode.FINDINGS;
    }
}
