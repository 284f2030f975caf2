package mn.biyelelt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormKind;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.validation.Finding;
import mn.biyelelt.validation.Pairing;
import mn.biyelelt.validation.Paper;
import mn.biyelelt.validation.Setting;
import mn.biyelelt.validation.Severity;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import mn.biyelelt.validation.rules.RuleBook;
import mn.biyelelt.wire.JsonWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `check`: prints the check list of one plan or all.
public final class CheckCommand implements Command {

    private static final String PERIOD = "--period";
    private static final String LISTS = "--lists";

    /// A finding with the number of the row it speaks of.
    private record Entry(Finding finding, String number) {}

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
        return List.of(Arguments.workspace(messages), Arguments.plan(messages),
                Arguments.option(PERIOD, "P", messages.get("cli.argument.period")),
                Arguments.option(LISTS, "DIR", messages.get("cli.check.lists")), Arguments.json(messages));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Messages messages = terminal.messages();
        Optional<ReportPeriod> period = Command.option(given, PERIOD).map(key -> Periods.named(key, messages));
        WordLists lists = lists(Command.option(given, LISTS).map(Path::of), messages);
        Holdings holdings = holdings(Command.path(given, 0));
        List<Plan> plans = Command.option(given, "--plan")
                .map(id -> List.of(PlanChoice.named(id, holdings.plans(), messages)))
                .orElse(holdings.plans());
        var validator = new Validator(RuleBook.rules());
        var entries = new ArrayList<Entry>();
        for (Plan plan : plans) {
            Setting setting = setting(plan, holdings, period, lists, messages);
            Map<ElementId, String> numbers = numbers(plan);
            validator.check(plan, setting).findings().forEach(finding -> entries
                    .add(new Entry(finding, numbers.getOrDefault(finding.target().element(), ""))));
        }
        terminal.result(given.hasMatchedOption("--json") ? json(entries, messages) : text(entries, messages));
        boolean errors = entries.stream().anyMatch(entry -> entry.finding().severity() == Severity.ERROR);
        return errors ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static Holdings holdings(Path file) {
        try (Workspace workspace = Workspace.open(file)) {
            return workspace.holdings();
        }
    }

    private static Setting setting(Plan plan, Holdings holdings, Optional<ReportPeriod> period, WordLists lists,
            Messages messages) {
        Form form = FormChoice.named(plan.form(), holdings, messages);
        Optional<Plan> counterpart = form.kind() == FormKind.REPORT
                ? Pairing.planOf(plan, holdings.plans(),
                        other -> FormChoice.named(other.form(), holdings, messages).kind() == FormKind.REPORT)
                : Optional.empty();
        return Setting.of(plan, Paper.of(form), form.period(plan, period), counterpart, lists, new QuantityReader());
    }

    /// The user's own lists stand in files named as the shipped ones.
    private static WordLists lists(Optional<Path> folder, Messages messages) {
        WordLists lists = WordLists.shipped();
        if (folder.isEmpty()) {
            return lists;
        }
        for (WordLists.Name name : WordLists.Name.values()) {
            Path file = folder.get().resolve(name.file());
            try {
                lists = Files.exists(file) ? lists.with(name, Files.readString(file)) : lists;
            } catch (IOException e) {
                throw CommandFailure.badInput(messages.get("cli.check.noList", "file", file));
            }
        }
        return lists;
    }

    /// The row's number for each row and each of its lines.
    private static Map<ElementId, String> numbers(Plan plan) {
        var numbers = new HashMap<ElementId, String>();
        for (Section section : plan.sections()) {
            for (Row row : section.rows()) {
                String number = row.get(Fields.NUMBER);
                numbers.put(row.id(), number);
                if (row instanceof Activity activity) {
                    activity.indicators().forEach(line -> numbers.put(line.id(), number));
                }
            }
        }
        return numbers;
    }

    private static String json(List<Entry> entries, Messages messages) {
        var json = JsonWriter.indented().beginObject().key("findings").beginArray();
        for (Entry entry : entries) {
            Finding finding = entry.finding();
            json.beginObject()
                    .member("rule", finding.rule())
                    .member("severity", finding.severity().key())
                    .member("plan", finding.target().plan().toString())
                    .member("row", finding.target().element().toString())
                    .member("number", entry.number())
                    .member("field", finding.target().field().name())
                    .member("message", messages.get(finding.message(), finding.places()))
                    .key("accepted")
                    .absent()
                    .endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static String text(List<Entry> entries, Messages messages) {
        if (entries.isEmpty()) {
            return messages.get("cli.check.clean");
        }
        return entries.stream().map(entry -> line(entry, messages)).collect(Collectors.joining("\n"));
    }

    private static String line(Entry entry, Messages messages) {
        Finding finding = entry.finding();
        return messages.get("cli.check.entry", "rule", finding.rule(), "title",
                messages.get("check.title." + finding.rule()),
                "severity",
                messages.get("check.severity." + finding.severity().key()), "number",
                entry.number().isEmpty() ? "–" : entry.number(), "message",
                messages.get(finding.message(), finding.places()));
    }
}
