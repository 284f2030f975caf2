package mn.biyelelt.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.wire.JsonWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `plans`: lists the plans of a workspace.
public final class PlansCommand implements Command {

    private static final String JSON = "--json";

    /// What is listed of a plan.
    private record Entry(Plan plan, List<String> periods, int activities, int indicators) {

        static Entry of(Plan plan) {
            SortedSet<ReportPeriod> periods = new TreeSet<>(plan.cells().periods());
            var counts = new int[2];
            PlanTree.forEach(plan, element -> {
                periods.addAll(element.cells().periods());
                counts[0] += element instanceof Activity ? 1 : 0;
                counts[1] += element instanceof Indicator ? 1 : 0;
            });
            return new Entry(plan, periods.stream().map(ReportPeriod::key).toList(), counts[0], counts[1]);
        }
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.plans.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages), Arguments.json(messages));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        List<Entry> entries;
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            entries = workspace.holdings().plans().stream().map(Entry::of).toList();
        }
        terminal.result(given.hasMatchedOption(JSON) ? json(entries) : text(entries, terminal.messages()));
        return ExitCode.DONE;
    }

    private static String json(List<Entry> entries) {
        var json = JsonWriter.indented().beginObject().key("plans").beginArray();
        for (Entry entry : entries) {
            json.beginObject()
                    .member("id", entry.plan().id().toString())
                    .member("form", entry.plan().form())
                    .member("title", PlanChoice.title(entry.plan()))
                    .member("year", entry.plan().year())
                    .member("periods", entry.periods())
                    .member("activities", entry.activities())
                    .member("indicators", entry.indicators())
                    .endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static String text(List<Entry> entries, Messages messages) {
        if (entries.isEmpty()) {
            return messages.get("cli.plans.none");
        }
        return entries.stream().map(entry -> text(entry, messages)).collect(Collectors.joining("\n"));
    }

    private static String text(Entry entry, Messages messages) {
        return messages.get("cli.plans.entry", "id", entry.plan().id(), "form", entry.plan().form(), "year",
                entry.plan().year(), "title", PlanChoice.title(entry.plan()), "activities", entry.activities(),
                "indicators", entry.indicators(), "periods", String.join(", ", entry.periods()));
    }
}
