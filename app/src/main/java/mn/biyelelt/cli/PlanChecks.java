package mn.biyelelt.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.gate.Gate;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Checker;
import mn.biyelelt.validation.Entry;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import mn.biyelelt.validation.rules.RuleBook;

/// Checks the plans of a workspace as the command line asks for it.
final class PlanChecks {

    private final Holdings holdings;
    private final Optional<ReportPeriod> period;
    private final Checker checker;

    /// An entry of the check list with the number of the row it stands in.
    record Numbered(Plan plan, Entry entry, String number) {}

    /// @param folder with word lists of the user's own
    PlanChecks(Holdings holdings, Optional<ReportPeriod> period, Optional<Path> folder, Messages messages) {
        this.holdings = holdings;
        this.period = period;
        this.checker = new Checker(new Validator(RuleBook.rules()),
                lists(folder).with(holdings.people(), holdings.units()), new QuantityReader(),
                form -> FormChoice.named(form, holdings, messages));
    }

    static Holdings holdings(Path file, Terminal terminal) {
        try (Workspace workspace = WorkspaceArgument.open(file, terminal)) {
            return workspace.holdings();
        }
    }

    /// The check list of one plan.
    CheckList of(Plan plan) {
        return checker.check(plan, period, holdings.plans());
    }

    /// The entries of some of the plans.
    List<Numbered> of(List<Plan> plans) {
        return plans.stream().flatMap(plan -> {
            Map<ElementId, String> numbers = numbers(plan);
            return of(plan).entries().stream().map(entry -> new Numbered(plan, entry,
                    numbers.getOrDefault(entry.finding().target().element(), "")));
        }).toList();
    }

    /// The user's own lists stand in files named as the shipped ones.
    private static WordLists lists(Optional<Path> folder) {
        WordLists lists = WordLists.shipped();
        if (folder.isEmpty()) {
            return lists;
        }
        for (WordLists.Name name : WordLists.Name.values()) {
            Path file = folder.get().resolve(name.file());
            lists = Files.exists(file) ? lists.with(name, Gate.words(file)) : lists;
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
}
