package mn.biyelelt.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.cli.PlanChecks.Numbered;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.edit.EditNotes;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `accept`: keeps with the plan why a finding may stand.
public final class AcceptCommand implements Command {

    private static final String BY = "--by";

    private final Clock clock;
    private final EditNotes notes;

    /// @param clock says when a finding was accepted
    /// @param notes says what is remembered of an edit
    public AcceptCommand(Clock clock, EditNotes notes) {
        this.clock = clock;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "accept";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.accept.summary");
    }

    @Override
    public boolean takesTexts() {
        return true;
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages),
                Arguments.parameter(1, "RULE", messages.get("cli.accept.rule")),
                Arguments.parameter(2, "ROW", messages.get("cli.set.row")),
                Arguments.parameter(3, "REASON", messages.get("cli.accept.reason")),
                Arguments.requiredOption(BY, "NAME", messages.get("cli.accept.by")),
                Arguments.period(messages));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Messages messages = terminal.messages();
        Optional<ReportPeriod> period = Periods.of(given, messages);
        String rule = Command.parameter(given, 1);
        String row = Command.parameter(given, 2);
        String reason = Command.parameter(given, 3);
        String by = Command.option(given, BY).orElse("");
        if (reason.isBlank() || by.isBlank()) {
            throw CommandFailure.badInput(messages.get("cli.accept.empty"));
        }
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            var editor = new Editor(workspace, notes);
            var list = new PlanChecks(editor.holdings(), period, Optional.empty(), messages);
            Numbered found = list.of(editor.holdings().plans()).stream()
                    .filter(entry -> entry.entry().finding().rule().equals(rule)
                            && entry.entry().finding().target().element().toString().equals(row))
                    .findFirst()
                    .orElseThrow(() -> CommandFailure
                            .badInput(messages.get("cli.accept.noFinding", "rule", rule, "row", row)));
            var accepted = found.entry().accept(found.plan(), reason, by, clock.instant());
            long number = editor.apply(new EditPlan(found.plan().id(), accepted));
            terminal.result("saved " + number);
        }
        return ExitCode.DONE;
    }
}
