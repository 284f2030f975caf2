package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Asks all rules about a plan. Immutable, for any thread.
///
/// [#recheck] asks again only about rows that are not the same objects as before, and only those rules about rows together for
/// which a fact changed; its result is the same as that of a full check.
public final class Validator {

    private final RuleSet rules;

    /// @param rules in the order in which findings of one cell are listed
    public Validator(List<RuleEntry> rules) {
        this(rules, Portions.USUAL);
    }

    Validator(List<RuleEntry> rules, Portions portions) {
        this.rules = new RuleSet(rules, portions);
    }

    /// Checks a plan, all rules about all rows.
    public CheckList check(Plan plan, Setting setting) {
        var parts = new ArrayList<CheckList.Part>();
        List<SectionPlace> places = SectionPlace.of(plan);
        for (int i = 0; i < places.size(); i++) {
            Section section = plan.sections().get(i);
            var asked = new SectionCheck(rules, setting, places.get(i));
            parts.add(part(asked, section, List.of(), Stretch.all(List.of(), section.rows())));
        }
        var rows = new Rows(setting, List.copyOf(parts));
        return new CheckList(plan, setting, new RowCheck(rules).of(new PlanView(setting, plan)), rows.parts(),
                rows.foundBy(rules), Optional.empty());
    }

    /// Checks a later snapshot of a plan that was checked before, in the same period and beside the same counterpart.
    public CheckList recheck(CheckList before, Plan plan) {
        return check(plan, before.setting().of(plan), before);
    }

    /// Checks a plan of which a snapshot was checked before, perhaps in another setting.
    CheckList check(Plan plan, Setting setting, CheckList before) {
        return before.setting().rows().equals(setting.rows())
                ? new Recheck(rules, before, setting).of(plan)
                : check(plan, setting);
    }

    /// The rows of a section: those known to be the same, and between them those that have to be looked at.
    static CheckList.Part part(SectionCheck asked, Section section, List<RowResult> earlier, Stretch stretch) {
        List<Row> rows = section.rows();
        var results = new ArrayList<RowResult>(rows.size());
        results.addAll(earlier.subList(0, stretch.start()));
        results.addAll(asked.of(rows.subList(stretch.start(), stretch.newEnd())));
        results.addAll(earlier.subList(stretch.oldEnd(), earlier.size()));
        return new CheckList.Part(asked.section(), section, results);
    }
}
