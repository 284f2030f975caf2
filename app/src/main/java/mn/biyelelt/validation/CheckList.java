package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Section;
import org.jspecify.annotations.Nullable;

/// The check list of one snapshot of a plan, in one reporting period and beside the plan it belongs to. Immutable, for any
/// thread.
///
/// [Checker#recheck] makes the list of the next snapshot from it, and the two share all that did not change. An entry
/// tells its cell by [Target]: element, field and period. Lists are in reading order: the plan's own texts, then section by
/// section and row by row, then the signatures.
public final class CheckList {

    private final Plan plan;
    private final Setting setting;
    private final List<Finding> planFindings;
    private final List<Part> parts;
    private final List<SeriesResult> series;
    private @Nullable Whereabouts whereabouts;
    private @Nullable List<Entry> entries;

    /// What one section gave.
    record Part(SectionPlace place, Section section, List<RowResult> rows) {}

    CheckList(Plan plan, Setting setting, List<Finding> planFindings, List<Part> parts, List<SeriesResult> series,
            Optional<Whereabouts> whereabouts) {
        this.plan = plan;
        this.setting = setting;
        this.planFindings = planFindings;
        this.parts = parts;
        this.series = series;
        this.whereabouts = whereabouts.orElse(null);
    }

    /// The snapshot that was checked.
    public Plan plan() {
        return plan;
    }

    /// What was the same for the whole check.
    public Setting setting() {
        return setting;
    }

    /// All entries. Made when first asked for, in time linear in the plan; the list itself is kept.
    public List<Entry> entries() {
        List<Entry> known = entries;
        if (known == null) {
            var made = new ArrayList<Entry>();
            forEach(finding -> made.add(entry(finding)));
            made.sort(Comparator.comparing(entry -> where().of(entry.finding().target().element())
                    .map(Whereabouts.Spot::order).orElse(-1)));
            known = List.copyOf(made);
            entries = known;
        }
        return known;
    }

    /// All findings, with those accepted.
    public List<Finding> findings() {
        return entries().stream().map(Entry::finding).toList();
    }

    /// The entries about one element: the plan itself ([mn.biyelelt.domain.plan.PlanId#element()]), a section, group,
    /// activity, indicator line or signature; an activity's without those of its lines. Quick: made for marking cells.
    public List<Entry> at(ElementId element) {
        var found = new ArrayList<Entry>();
        for (Finding finding : findingsAt(element)) {
            found.add(entry(finding));
        }
        return found;
    }

    /// How many entries there are of each weight. Time linear in the plan.
    public Tally tally() {
        return Tally.of(entries());
    }

    /// What is other than in an earlier list of the same plan. Quick if this one was made from it.
    public Difference since(CheckList earlier) {
        return new ListDifference(earlier, this).find();
    }

    List<Part> parts() {
        return parts;
    }

    List<SeriesResult> series() {
        return series;
    }

    List<Finding> planFindings() {
        return planFindings;
    }

    Whereabouts where() {
        Whereabouts known = whereabouts;
        if (known == null) {
            known = new Whereabouts(plan);
            whereabouts = known;
        }
        return known;
    }

    Entry entry(Finding finding) {
        Optional<Whereabouts.Spot> spot = where().of(finding.target().element());
        return new Entry(finding, Acceptance.standing(cells(finding.target().element()), finding),
                spot.filter(at -> at.section() >= 0).map(at -> plan.sections().get(at.section()).id()),
                spot.filter(at -> at.row() >= 0)
                        .map(at -> plan.sections().get(at.section()).rows().get(at.row()).id()));
    }

    List<Finding> findingsAt(ElementId element) {
        var found = new ArrayList<Finding>();
        addAt(element, planFindings, found);
        where().of(element).filter(spot -> spot.row() >= 0)
                .ifPresent(spot -> addAt(element, parts.get(spot.section()).rows().get(spot.row()).findings(), found));
        series.forEach(result -> found.addAll(result.at(element)));
        return found;
    }

    private static void addAt(ElementId element, List<Finding> from, List<Finding> to) {
        for (Finding finding : from) {
            if (finding.target().element().equals(element)) {
                to.add(finding);
            }
        }
    }

    private Cells cells(ElementId element) {
        if (element.equals(plan.id().element())) {
            return plan.cells();
        }
        Optional<Whereabouts.Spot> spot = where().of(element).filter(at -> at.row() >= 0);
        if (spot.isEmpty()) {
            return PlanTree.find(plan, element).map(found -> found.cells()).orElse(Cells.EMPTY);
        }
        return parts.get(spot.get().section()).rows().get(spot.get().row()).cells(element);
    }

    private void forEach(Consumer<Finding> action) {
        planFindings.forEach(action);
        parts.forEach(part -> part.rows.forEach(row -> row.findings().forEach(action)));
        series.forEach(result -> result.findings().forEach(action));
    }
}
