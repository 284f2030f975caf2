package mn.biyelelt.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.cli.CheckList.Entry;
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
import mn.biyelelt.validation.Acceptance;
import mn.biyelelt.validation.Finding;
import mn.biyelelt.validation.Pairing;
import mn.biyelelt.validation.Paper;
import mn.biyelelt.validation.Setting;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import mn.biyelelt.validation.rules.RuleBook;

/// Puts the check list of plans together: each with the plan it belongs to, and with what was accepted.
final class CheckList {

    private final Holdings holdings;
    private final Optional<ReportPeriod> period;
    private final WordLists lists;
    private final Messages messages;
    private final Validator validator = new Validator(RuleBook.rules());
    private final QuantityReader reader = new QuantityReader();

    /// A finding with the number of the row it speaks of.
    record Entry(Plan plan, Finding finding, String number, Optional<Acceptance> accepted) {}

    /// @param folder with word lists of the user's own
    CheckList(Holdings holdings, Optional<ReportPeriod> period, Optional<Path> folder, Messages messages) {
        this.holdings = holdings;
        this.period = period;
        this.lists = lists(folder, messages);
        this.messages = messages;
    }

    static Holdings holdings(Path file) {
        try (Workspace workspace = Workspace.open(file)) {
            return workspace.holdings();
        }
    }

    /// The findings of some of the plans.
    List<Entry> of(List<Plan> plans) {
        var entries = new ArrayList<Entry>();
        for (Plan plan : plans) {
            Map<ElementId, String> numbers = numbers(plan);
            for (Finding finding : validator.check(plan, setting(plan)).findings()) {
                entries.add(new Entry(plan, finding, numbers.getOrDefault(finding.target().element(), ""),
                        Acceptance.in(plan, finding)));
            }
        }
        return entries;
    }

    private Setting setting(Plan plan) {
        Form form = FormChoice.named(plan.form(), holdings, messages);
        Optional<Plan> counterpart = form.kind() == FormKind.REPORT
                ? Pairing.planOf(plan, holdings.plans(),
                        other -> FormChoice.named(other.form(), holdings, messages).kind() == FormKind.REPORT)
                : Optional.empty();
        return Setting.of(plan, Paper.of(form), form.period(plan, period), counterpart, lists, reader);
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
}
