package mn.biyelelt.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mn.biyelelt.cli.PlanChecks.Numbered;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.report.lists.CheckListPaper;
import mn.biyelelt.report.publish.Outputs;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.validation.Acceptance;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Finding;
import mn.biyelelt.validation.Severity;
import mn.biyelelt.validation.Standing;
import mn.biyelelt.wire.JsonWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `check`: prints the check list of one plan or all, or writes that of one plan as a paper.
public final class CheckCommand implements Command {

    private static final String LISTS = "--lists";

    private final PrintedList printed;
    private final Clock clock;

    /// @param publishers makes the writer of papers, only when one is needed
    /// @param clock      says when a list was made and, in its zone, of which day it is
    public CheckCommand(Function<Messages, ReportPublisher> publishers, Clock clock) {
        printed = new PrintedList(publishers);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.check.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        var arguments = new ArrayList<>(List.of(Arguments.workspace(messages), Arguments.plan(messages),
                Arguments.period(messages),
                Arguments.option(LISTS, "DIR", messages.get("cli.check.lists")), Arguments.json(messages)));
        arguments.addAll(PrintedList.arguments(messages.get("cli.check.paper")));
        return arguments;
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Messages messages = terminal.messages();
        Optional<ReportPeriod> period = Periods.of(given, messages);
        Holdings holdings = PlanChecks.holdings(Command.path(given, 0), terminal);
        var list = new PlanChecks(holdings, period, Command.option(given, LISTS).map(Path::of), messages);
        Outputs outputs = PrintedList.outputs(given);
        if (!outputs.equals(Outputs.NONE)) {
            Plan plan = PlanChoice.only(Command.option(given, Arguments.PLAN), holdings.plans(), messages);
            CheckList checked = list.of(plan);
            printed.write(() -> CheckListPaper.compose(checked, messages, clock.instant(), LocalDate.now(clock)),
                    outputs, terminal);
            return checked.tally().errors() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
        }
        List<Plan> plans = Command.option(given, Arguments.PLAN)
                .map(id -> List.of(PlanChoice.named(id, holdings.plans(), messages)))
                .orElse(holdings.plans());
        List<Numbered> entries = list.of(plans);
        terminal.result(given.hasMatchedOption("--json") ? json(entries, messages) : text(entries, messages));
        boolean errors = entries.stream()
                .anyMatch(entry -> entry.entry().open(Severity.ERROR));
        return errors ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static String json(List<Numbered> entries, Messages messages) {
        var json = JsonWriter.indented().beginObject().key("findings").beginArray();
        for (Numbered entry : entries) {
            Finding finding = entry.entry().finding();
            json.beginObject()
                    .member("rule", finding.rule())
                    .member("severity", finding.severity().key())
                    .member("plan", finding.target().plan().toString())
                    .member("row", finding.target().element().toString())
                    .member("number", entry.number())
                    .member("field", finding.target().field().name())
                    .member("message", messages.get(finding.message(), finding.places()))
                    .key("accepted");
            accepted(json, entry.entry().standing());
            json.endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static void accepted(JsonWriter json, Standing standing) {
        if (standing instanceof Standing.Accepted(Acceptance acceptance)) {
            json.beginObject()
                    .member("reason", acceptance.reason())
                    .member("by", acceptance.by())
                    .member("at", acceptance.at())
                    .endObject();
        } else {
            json.absent();
        }
    }

    private static String text(List<Numbered> entries, Messages messages) {
        if (entries.isEmpty()) {
            return messages.get("cli.check.clean");
        }
        return entries.stream().map(entry -> line(entry, messages)).collect(Collectors.joining("\n"));
    }

    private static String line(Numbered entry, Messages messages) {
        Finding finding = entry.entry().finding();
        String line = messages.get("cli.check.entry", "rule", finding.rule(), "title",
                messages.get("check.title." + finding.rule()),
                "severity",
                messages.get("check.severity." + finding.severity().key()), "number",
                entry.number().isEmpty() ? "–" : entry.number(), "message",
                messages.get(finding.message(), finding.places()));
        return entry.entry().standing() instanceof Standing.Accepted(Acceptance accepted)
                ? line + messages.get("cli.check.accepted", "reason", accepted.reason(), "by", accepted.by(), "at",
                        Moments.day(accepted.at()))
                : line;
    }
}
