package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;

/// Asks all rules about a plan. Immutable, for any thread.
///
/// [#recheck] asks again only about rows that are not the same objects as before, and only those rules about rows together for
/// which a fact changed; its result is the same as that of a full check.
public final class Validator {

    private final RowCheck rowCheck;
    private final SeriesCheck seriesCheck;
    private final List<RuleEntry> planRules;

    /// @param rules in the order in which findings of one cell are listed
    public Validator(List<RuleEntry> rules) {
        List<RuleEntry> series = of(rules, SeriesRule.class);
        rowCheck = new RowCheck(of(rules, CellRule.class), of(rules, RowRule.class), series);
        seriesCheck = new SeriesCheck(series);
        planRules = of(rules, PlanRule.class);
    }

    /// Checks a plan.
    public CheckList check(Plan plan, Setting setting) {
        var parts = new ArrayList<CheckList.Part>();
        for (Section section : plan.sections()) {
            parts.add(part(section, setting, List.of()));
        }
        return new CheckList(plan, setting, planFindings(plan, setting), List.copyOf(parts), seriesCheck.of(parts),
                Optional.empty());
    }

    /// Checks a later snapshot of a plan that was checked before, in the same period and beside the same counterpart.
    public CheckList recheck(CheckList before, Plan plan) {
        var setting = before.setting();
        if (!setting.holdsFor(plan)) {
            return check(plan, new Setting(plan.id(), plan.year(), setting.paper(), setting.period(),
                    setting.counterpart(), setting.texts(), plan.get(Fields.OFFICE_AIMAG), setting.signedOn()));
        }
        var parts = new ArrayList<CheckList.Part>();
        for (int i = 0; i < plan.sections().size(); i++) {
            parts.add(part(plan.sections().get(i), setting, earlier(before, i, plan.sections().get(i))));
        }
        return new CheckList(plan, setting, planFindings(plan, setting), List.copyOf(parts),
                seriesCheck.of(parts, before), sameElements(before, plan, parts) ? Optional.of(before.where())
                        : Optional.empty());
    }

    private static List<RowResult> earlier(CheckList before, int index, Section section) {
        if (index >= before.parts().size()) {
            return List.of();
        }
        var part = before.parts().get(index);
        return part.section().key().equals(section.key()) ? part.rows() : List.of();
    }

    private CheckList.Part part(Section section, Setting setting, List<RowResult> earlier) {
        List<Row> rows = section.rows();
        var stretch = Stretch.between(earlier, rows, (result, row) -> result.row() == row);
        if (stretch.empty()) {
            return new CheckList.Part(section, earlier);
        }
        var results = new ArrayList<RowResult>(rows.size());
        results.addAll(earlier.subList(0, stretch.start()));
        for (Row row : rows.subList(stretch.start(), stretch.newEnd())) {
            results.add(rowCheck.of(setting, section.key(), row));
        }
        results.addAll(earlier.subList(stretch.oldEnd(), earlier.size()));
        return new CheckList.Part(section, results);
    }

    private static boolean sameElements(CheckList before, Plan plan, List<CheckList.Part> parts) {
        if (parts.size() != before.parts().size() || !plan.signatures().equals(before.plan().signatures())) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!sameElements(before.parts().get(i), parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameElements(CheckList.Part before, CheckList.Part now) {
        var stretch = Stretch.between(before.rows(), now.rows());
        if (!stretch.sameLength() || !now.section().id().equals(before.section().id())) {
            return false;
        }
        for (int i = stretch.start(); i < stretch.newEnd(); i++) {
            if (!now.rows().get(i).sameElements(before.rows().get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<Finding> planFindings(Plan plan, Setting setting) {
        var view = new PlanView(setting, plan);
        var findings = new ArrayList<Finding>();
        view.all().forEach(cell -> rowCheck.examine(cell, findings));
        for (Section section : plan.sections()) {
            view.view(section).all().forEach(cell -> rowCheck.examine(cell, findings));
        }
        for (Signature signature : plan.signatures()) {
            view.view(signature).all().forEach(cell -> rowCheck.examine(cell, findings));
        }
        for (RuleEntry entry : planRules) {
            ((PlanRule) entry.rule()).examine(view, entry.sink(findings));
        }
        return List.copyOf(findings);
    }

    private static List<RuleEntry> of(List<RuleEntry> rules, Class<? extends Rule> kind) {
        return rules.stream().filter(entry -> kind.isInstance(entry.rule())).toList();
    }
}
