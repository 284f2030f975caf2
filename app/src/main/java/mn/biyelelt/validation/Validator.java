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
            parts.add(part(pass, section, List.of(), new Stretch(0, 0, section.rows().size())));
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
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < plan.sections().size(); i++) {
            Section section = plan.sections().get(i);
            List<RowResult> earlier = earlier(before, i, section);
            var stretch = Stretch.between(earlier, section.rows(), (result, row) -> result.row() == row);
            stretches.add(stretch);
            parts.add(part(pass, section, earlier, stretch));
        }
        boolean comparable = comparable(before.parts(), parts, stretches);
        boolean sameElements = comparable && plan.signatures().equals(before.plan().signatures())
                && sameElements(before.parts(), parts, stretches);
        return new CheckList(plan, setting, pass.of(new PlanView(setting, plan)), List.copyOf(parts),
                comparable ? seriesCheck.of(parts, before, stretches) : seriesCheck.of(parts),
                sameElements ? Optional.of(before.where()) : Optional.empty());
    }

    private static List<RowResult> earlier(CheckList before, int index, Section section) {
        if (index >= before.parts().size()) {
            return List.of();
        }
        var part = before.parts().get(index);
        return part.section().key().equals(section.key()) ? part.rows() : List.of();
    }

    private static CheckList.Part part(RowCheck pass, Section section, List<RowResult> earlier, Stretch stretch) {
        if (stretch.empty()) {
            return new CheckList.Part(section, earlier);
        }
        List<Row> rows = section.rows();
        var results = new ArrayList<RowResult>(rows.size());
        results.addAll(earlier.subList(0, stretch.start()));
        for (Row row : rows.subList(stretch.start(), stretch.newEnd())) {
            results.add(pass.of(section.key(), row));
        }
        results.addAll(earlier.subList(stretch.oldEnd(), earlier.size()));
        return new CheckList.Part(section, results);
    }

    /// Whether the sections are the same ones with as many rows each.
    private static boolean comparable(List<CheckList.Part> before, List<CheckList.Part> now, List<Stretch> stretches) {
        if (now.size() != before.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            boolean same = stretches.get(i).sameLength()
                    && now.get(i).section().id().equals(before.get(i).section().id())
                    && now.get(i).section().key().equals(before.get(i).section().key());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameElements(List<CheckList.Part> before, List<CheckList.Part> now,
            List<Stretch> stretches) {
        for (int i = 0; i < now.size(); i++) {
            Stretch stretch = stretches.get(i);
            for (int j = stretch.start(); j < stretch.newEnd(); j++) {
                if (!now.get(i).rows().get(j).sameElements(before.get(i).rows().get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
