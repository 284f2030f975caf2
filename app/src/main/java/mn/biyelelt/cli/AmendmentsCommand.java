package mn.biyelelt.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.wire.JsonWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `amendments`: lists what was changed in a plan while it was reported on.
public final class AmendmentsCommand implements Command {

    private static final String JSON = "--json";

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
        return List.of(Arguments.workspace(messages), Arguments.plan(messages), Arguments.json(messages));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Messages messages = terminal.messages();
        Plan plan;
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            plan = PlanChoice.only(Command.option(given, Arguments.PLAN), workspace.holdings().plans(), messages);
        }
        List<Amendment> amendments = Amendment.allOf(plan);
        terminal.result(given.hasMatchedOption(JSON) ? json(amendments) : text(amendments, terminal));
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

    private static String text(List<Amendment> amendments, Terminal terminal) {
        Messages messages = terminal.messages();
        if (amendments.isEmpty()) {
            return messages.get("cli.amendments.none");
        }
        return amendments.stream().map(each -> messages.get("cli.amendments.entry", "at",
                Moments.text(each.at(), terminal.zone()), "by", each.by(),
                "row", each.touch().row(), "field", each.touch().field().map(FieldKey::name).orElse(""), "from",
                each.touch().from(), "to", each.touch().to(), "reason", each.reason()))
                .collect(Collectors.joining("\n"));
    }
}
