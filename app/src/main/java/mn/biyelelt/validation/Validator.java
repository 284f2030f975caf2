package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Asks all rules about a plan. Immutable, for any thread.
///
/// [#recheck] asks again only about rows that are not the same objects as before, and only those rules about rows together for
/// which a fact changed; its result is the same as that of a full check.
public final class Validator {

    private final RuleSet rules;
    private final SeriesCheck seriesCheck;

    /// @param rules in the order in which findings of one cell are listed
    public Validator(List<RuleEntry> rules) {
        this.rules = new RuleSet(rules);
        seriesCheck = new SeriesCheck(this.rules.ofSeries());
    }

    /// Checks a plan.
    public CheckList check(Plan plan, Setting setting) {
        var pass = new RowCheck(rules, setting);
        var parts = new ArrayList<CheckList.Part>();
        for (Section section : plan.sections()) {
            parts.add(part(pass, section, List.of()));
        }
        return new CheckList(plan, setting, pass.of(new PlanView(setting, plan)), List.copyOf(parts),
                seriesCheck.of(parts), Optional.empty());
    }

    /// Checks a later snapshot of a plan that was checked before, in the same period and beside the same counterpart.
    public CheckList recheck(CheckList before, Plan plan) {
        var setting = before.setting();
        if (!setting.holdsFor(plan)) {
            return check(plan, new Setting(plan.id(), plan.year(), setting.paper(), setting.period(),
                    setting.counterpart(), setting.texts(), plan.get(Fields.OFFICE_AIMAG), setting.signedOn()));
        }
        var pass = new RowCheck(rules, setting);
        var parts = new ArrayList<CheckList.Part>();
        for (int i = 0; i < plan.sections().size(); i++) {
            parts.add(part(pass, plan.sections().get(i), earlier(before, i, plan.sections().get(i))));
        }
        return new CheckList(plan, setting, pass.of(new PlanView(setting, plan)), List.copyOf(parts),
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

    private static CheckList.Part part(RowCheck pass, Section section, List<RowResult> earlier) {
        List<Row> rows = section.rows();
        var stretch = Stretch.between(earlier, rows, (result, row) -> result.row() == row);
        if (stretch.empty()) {
            return new CheckList.Part(section, earlier);
        }
        var results = new ArrayList<RowResult>(rows.size());
        results.addAll(earlier.subList(0, stretch.start()));
        for (Row row : rows.subList(stretch.start(), stretch.newEnd())) {
            results.add(pass.of(section.key(), row));
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
}
