package mn.biyelelt.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.report.lists.AmendmentPaper;
import mn.biyelelt.report.lists.TouchText;
import mn.biyelelt.report.publish.Outputs;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.wire.JsonWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `amendments`: lists what was changed in a plan while it was reported on, or writes the list as a paper.
public final class AmendmentsCommand implements Command {

    private static final String JSON = "--json";

    private final PrintedList printed;
    private final Clock clock;

    /// @param publishers makes the writer of papers, only when one is needed
    /// @param clock      says when the list was made
    public AmendmentsCommand(Function<Messages, ReportPublisher> publishers, Clock clock) {
        printed = new PrintedList(publishers);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "amendments";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.amendments.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        var arguments = new ArrayList<>(List.of(Arguments.workspace(messages), Arguments.plan(messages),
                Arguments.json(messages)));
        arguments.addAll(PrintedList.arguments(messages.get("cli.amendments.paper")));
        return arguments;
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Messages messages = terminal.messages();
        Holdings holdings;
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            holdings = workspace.holdings();
        }
        Plan plan = PlanChoice.only(Command.option(given, Arguments.PLAN), holdings.plans(), messages);
        Optional<Form> form = FormChoice.known(plan.form(), holdings);
        Outputs outputs = PrintedList.outputs(given);
        if (!outputs.equals(Outputs.NONE)) {
            printed.write(() -> AmendmentPaper.compose(plan, form, messages, clock.instant(), terminal.zone()),
                    outputs, terminal);
            return ExitCode.DONE;
        }
        List<Amendment> amendments = Amendment.allOf(plan);
        terminal.result(given.hasMatchedOption(JSON) ? json(amendments) : text(plan, form, terminal));
        return ExitCode.DONE;
    }

    private static String json(List<Amendment> amendments) {
        var json = JsonWriter.indented().beginObject().key("amendments").beginArray();
        for (Amendment each : amendments) {
            json.beginObject()
                    .member("at", each.at().toString())
                    .member("by", each.by())
                    .member("reason", each.reason())
                    .member("period", each.period().map(ReportPeriod::key).orElse(""))
                    .member("kind", each.touch().kind().name().toLowerCase(Locale.ROOT))
                    .member("row", each.touch().element().toString())
                    .member("number", each.touch().row())
                    .member("field", each.touch().field().map(FieldKey::name).orElse(""))
                    .member("from", each.touch().from())
                    .member("to", each.touch().to())
                    .endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static String text(Plan plan, Optional<Form> form, Terminal terminal) {
        Messages messages = terminal.messages();
        List<Amendment> amendments = Amendment.allOf(plan);
        if (amendments.isEmpty()) {
            return messages.get("cli.amendments.none");
        }
        return amendments.stream().map(each -> messages.get("cli.amendments.entry", "at",
                Moments.text(each.at(), terminal.zone()), "by", each.by(),
                "row", each.touch().row(), "field", TouchText.of(each.touch(), plan, form, messages), "from",
                each.touch().from(), "to", each.touch().to(), "reason", each.reason()))
                .collect(Collectors.joining("\n"));
    }
}
