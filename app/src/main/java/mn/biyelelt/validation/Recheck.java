package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Checks a later snapshot of a plan in an equal scope: asks only about rows that are not as they were, and about rows together
/// where a fact changed. For one thread.
final class Recheck {

    /// From so many changed rows on, a rule is sooner asked about all of them.
    private static final int MANY = 200;

    private final RuleSet rules;
    private final CheckList before;
    private final Setting setting;
    private final boolean sameBeside;
    private final List<CheckList.Part> parts = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();

    Recheck(RuleSet rules, CheckList before, Setting setting) {
        this.rules = rules;
        this.before = before;
        this.setting = setting;
        sameBeside = before.setting().counterpart().equals(setting.counterpart());
    }

    CheckList of(Plan plan) {
        List<SectionPlace> places = SectionPlace.of(plan);
        for (int i = 0; i < places.size(); i++) {
            add(plan.sections().get(i), i, places.get(i));
        }
        var rows = new Rows(setting, List.copyOf(parts));
        boolean comparable = comparable();
        boolean sameElements = comparable && plan.signatures().equals(before.plan().signatures()) && sameElements();
        return new CheckList(plan, setting, planFindings(plan), rows.parts(),
                comparable ? again(rows) : rows.foundBy(rules),
                sameElements ? Optional.of(before.where()) : Optional.empty());
    }

    private void add(Section section, int index, SectionPlace place) {
        Optional<CheckList.Part> part = earlier(place, index);
        List<RowResult> earlier = part.map(CheckList.Part::rows).orElse(List.of());
        List<Row> rows = part.map(CheckList.Part::section).map(Section::rows).orElse(List.of());
        Stretch stretch = sameBeside ? Stretch.between(rows, section.rows()) : Stretch.all(rows, section.rows());
        stretches.add(stretch);
        if (stretch.empty()) {
            parts.add(new CheckList.Part(place, section, earlier));
        } else {
            var asked = new SectionCheck(rules, setting, place);
            parts.add(Validator.part(asked, section, earlier, stretch));
        }
    }

    private Optional<CheckList.Part> earlier(SectionPlace place, int index) {
        return Optional.of(before.parts()).filter(parts -> index < parts.size()).map(parts -> parts.get(index))
                .filter(part -> part.place().equals(place));
    }

    private List<Finding> planFindings(Plan plan) {
        return sameBeside && sameTexts(before.plan(), plan)
                ? before.planFindings()
                : new RowCheck(rules).of(new PlanView(setting, plan));
    }

    /// Whether all that rules about titles, sections and signatures may look at is the same.
    private static boolean sameTexts(Plan old, Plan now) {
        boolean same = old.form().equals(now.form()) && old.cells() == now.cells()
                && old.signatures() == now.signatures() && old.sections().size() == now.sections().size();
        for (int i = 0; same && i < now.sections().size(); i++) {
            Section earlier = old.sections().get(i);
            Section later = now.sections().get(i);
            same = earlier.id().equals(later.id()) && earlier.key().equals(later.key())
                    && earlier.cells() == later.cells() && earlier.rows().isEmpty() == later.rows().isEmpty();
        }
        return same;
    }

    /// Whether the sections are the same ones with as many rows each.
    private boolean comparable() {
        if (parts.size() != before.parts().size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            Section now = parts.get(i).section();
            Section old = before.parts().get(i).section();
            if (!stretches.get(i).sameLength() || !now.id().equals(old.id()) || !now.key().equals(old.key())) {
                return false;
            }
        }
        return true;
    }

    private boolean sameElements() {
        for (RowChange change : changes()) {
            if (!change.now().sameElements(change.old())) {
                return false;
            }
        }
        return true;
    }

    /// What rules about rows together find: those to which no row says anything else keep what they found.
    private List<SeriesResult> again(Rows rows) {
        List<RowChange> changes = changes();
        var all = new ArrayList<SeriesResult>(rules.together().size());
        for (int i = 0; i < rules.together().size(); i++) {
            FactCheck rule = rules.together().get(i);
            SeriesResult earlier = before.series().get(i);
            List<RowChange> changed = changed(changes, i);
            boolean asWhole = rule instanceof SeriesCheck && !sameBeside || changed.size() > MANY;
            if (asWhole) {
                all.add(rule.anew(rows));
            } else {
                all.add(changed.isEmpty() ? earlier : rule.again(rows, earlier, changed));
            }
        }
        return List.copyOf(all);
    }

    private static List<RowChange> changed(List<RowChange> changes, int rule) {
        List<RowChange> changed = List.of();
        for (RowChange change : changes) {
            if (!change.kept(rule)) {
                changed = changed.isEmpty() ? new ArrayList<>() : changed;
                changed.add(change);
            }
        }
        return changed;
    }

    private List<RowChange> changes() {
        var changes = new ArrayList<RowChange>();
        int first = 0;
        for (int i = 0; i < parts.size(); i++) {
            List<RowResult> now = parts.get(i).rows();
            List<RowResult> old = before.parts().get(i).rows();
            Stretch stretch = stretches.get(i);
            for (int j = stretch.start(); j < stretch.newEnd(); j++) {
                if (now.get(j) != old.get(j)) {
                    changes.add(new RowChange(first + j, old.get(j), now.get(j)));
                }
            }
            first += now.size();
        }
        return changes;
    }
}
