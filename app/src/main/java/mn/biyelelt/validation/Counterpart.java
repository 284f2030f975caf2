package mn.biyelelt.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import org.jspecify.annotations.Nullable;

/// The other paper of a plan and its report, with its activities found by identity, else by section and number.
public final class Counterpart {

    private final Plan plan;
    private final List<Amendment> amendments;
    private @Nullable Index index;

    /// A number in a section.
    private record Numbered(SectionPlace section, String number) {}

    /// The activities by identity, and by section and number.
    private record Index(Map<ElementId, Activity> byId, Map<Numbered, Activity> byNumber) {}

    private Counterpart(Plan plan, List<Amendment> amendments) {
        this.plan = plan;
        this.amendments = amendments;
    }

    /// The plan beside its report, or the report beside its plan.
    static Counterpart of(Plan other, Plan checked) {
        return new Counterpart(other, Amendment.allOf(checked));
    }

    /// The same beside another snapshot of the paper that is checked.
    Counterpart beside(Plan checked) {
        Counterpart changed = of(plan, checked);
        return equals(changed) ? this : changed;
    }

    /// The other paper itself.
    public Plan plan() {
        return plan;
    }

    /// The row there that belongs to an activity here, as the amendments made here leave it.
    public Optional<Activity> of(SectionPlace section, Activity activity) {
        Activity same = index().byId.get(activity.id());
        return Optional.ofNullable(same != null ? same : index().byNumber.get(key(section, activity)))
                .map(other -> AsAmended.of(other, activity, amendments));
    }

    /// Whether it has rows for a section at all.
    public boolean has(SectionPlace section) {
        return section.in(plan).filter(each -> !each.rows().isEmpty()).isPresent();
    }

    /// Two are the same beside the same snapshot if the same was amended.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counterpart counterpart && counterpart.plan == plan
                && counterpart.amendments.equals(amendments);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(plan);
    }

    /// Made when first asked for; two threads that ask at once both make it, the same one.
    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index(new HashMap<>(), new HashMap<>());
            List<SectionPlace> places = SectionPlace.of(plan);
            for (int i = 0; i < places.size(); i++) {
                for (Row row : plan.sections().get(i).rows()) {
                    add(places.get(i), row, known);
                }
            }
            index = known;
        }
        return known;
    }

    private static void add(SectionPlace section, Row row, Index index) {
        if (row instanceof Activity activity) {
            index.byId.put(activity.id(), activity);
            if (!activity.get(Fields.NUMBER).isBlank()) {
                index.byNumber.putIfAbsent(key(section, activity), activity);
            }
        }
    }

    private static Numbered key(SectionPlace section, Activity activity) {
        return new Numbered(section, RowView.bareNumber(activity.get(Fields.NUMBER)));
    }
}
