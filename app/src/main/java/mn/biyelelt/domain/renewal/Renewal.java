package mn.biyelelt.domain.renewal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.RemoveElement;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.numbering.Numbering;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.domain.quantity.QuantityReader;

/// Proposes next year's plan and makes it. Results, remarks and signing dates stay behind; every element gets a new identity and
/// keeps that of the one it came from in the field `origin`.
public final class Renewal {

    private static final Set<FieldKey> MOVED = Set.of(Fields.ITEM_TEXT, Fields.DUE, Fields.INDICATOR_NAME,
            Fields.TARGET, Fields.HEADING, Fields.PREAMBLE);

    private final Plan plan;
    private final QuantityReader reader;
    private final YearMove years;
    private final List<Proposal> proposals;

    /// What a person chose.
    ///
    /// @param form      id of the form of the new plan
    /// @param leftOut   rows that are not taken
    /// @param baselines new baselines by the identity of this year's line; others are taken as proposed
    /// @param moveYears whether years move on within texts
    public record Choice(String form, Set<ElementId> leftOut, Map<ElementId, String> baselines, boolean moveYears) {

        public Choice {
            leftOut = Set.copyOf(leftOut);
            baselines = Map.copyOf(baselines);
        }
    }

    public Renewal(Plan plan, QuantityReader reader) {
        this.plan = plan;
        this.reader = reader;
        years = new YearMove(reader, plan.year());
        proposals = plan.sections().stream().flatMap(section -> section.rows().stream()).map(this::proposal).toList();
    }

    /// The year of the new plan.
    public int year() {
        return plan.year() + 1;
    }

    /// All rows in reading order.
    public List<Proposal> proposals() {
        return proposals;
    }

    /// How many texts would have a year moved on.
    public int movedTexts() {
        var count = new int[1];
        PlanTree.forEach(plan, element -> element.cells().forEach((key, text) -> {
            if (key.period().isEmpty() && MOVED.contains(key.field()) && !years.safe(text).equals(text)) {
                count[0]++;
            }
        }));
        return count[0];
    }

    /// The new plan. Groups of which nothing is taken are left out too, and the numbers of those that are follow.
    public Plan make(Choice choice, Supplier<UUID> identities) {
        return new Making(choice, identities).plan();
    }

    private Proposal proposal(Row row) {
        String number = row.get(Fields.NUMBER);
        String text = years.safe(row.get(Fields.ITEM_TEXT));
        return switch (row) {
            case Group group -> new Proposal(group.id(), group.depth(), number, text, List.of());
            case Activity activity -> new Proposal(activity.id(), 0, number, text,
                    activity.indicators().stream().map(this::line).toList());
        };
    }

    private Proposal.Line line(Indicator line) {
        return new NextBaseline(reader, plan.year(), line).proposal(years.safe(target(line)));
    }

    /// A plan of several years has next year's target already.
    private String target(Indicator line) {
        String planned = line.get(Fields.targetOf(year()));
        return planned.isBlank() ? line.get(Fields.TARGET) : planned;
    }

    /// One making of a plan.
    private final class Making {

        private final Choice choice;
        private final Supplier<UUID> identities;
        private final Map<ElementId, String> baselines = new HashMap<>();

        Making(Choice choice, Supplier<UUID> identities) {
            this.choice = choice;
            this.identities = identities;
            proposals.forEach(row -> row.lines().forEach(line -> baselines.put(line.origin(), line.baseline())));
            baselines.putAll(choice.baselines());
        }

        Plan plan() {
            boolean sameForm = choice.form().equals(plan.form());
            Cells cells = carried(plan.cells(), plan.id().element());
            cells = sameForm
                    ? cells.with(Fields.TITLE_LINES, moved(plan.get(Fields.TITLE_LINES), years::everywhere))
                    : cells.with(Fields.TITLE_LINES, "").with(Fields.ANNEX_LINES, "");
            List<Signature> signatures = sameForm
                    ? plan.signatures().stream().map(this::signature).toList()
                    : List.of();
            return new Plan(new PlanId(identities.get()), choice.form(), year(), cells,
                    taken().sections().stream().map(this::section).toList(), signatures);
        }

        /// This year's plan without the rows that are left out.
        private Plan taken() {
            List<Change> gone = plan.sections().stream()
                    .flatMap(section -> section.rows().stream().filter(row -> isLeftOut(section, row)))
                    .<Change>map(row -> new RemoveElement(row.id())).toList();
            return gone.isEmpty() ? plan : Numbering.following(plan, new Batch(gone)).apply(plan);
        }

        private boolean isLeftOut(Section section, Row row) {
            return choice.leftOut().contains(row.id()) || !hasRows(section.rows(), section.rows().indexOf(row));
        }

        private Section section(Section section) {
            return new Section(id(), section.key(), carried(section.cells(), section.id()),
                    section.rows().stream().map(this::row).toList());
        }

        /// Whether anything is taken of a group; an activity has itself.
        private boolean hasRows(List<Row> rows, int index) {
            if (!(rows.get(index) instanceof Group group)) {
                return true;
            }
            boolean holdsAny = false;
            for (Row row : rows.subList(index + 1, rows.size())) {
                if (row instanceof Group next && next.depth() <= group.depth()) {
                    return !holdsAny;
                }
                if (row instanceof Activity) {
                    holdsAny = true;
                    if (!choice.leftOut().contains(row.id())) {
                        return true;
                    }
                }
            }
            return !holdsAny;
        }

        private Row row(Row row) {
            Cells cells = carried(row.cells(), row.id());
            return switch (row) {
                case Group group -> new Group(id(), group.depth(), cells);
                case Activity activity ->
                    new Activity(id(), cells, activity.indicators().stream().map(this::line).toList());
            };
        }

        private Indicator line(Indicator line) {
            Cells cells = carried(line.cells(), line.id()).with(Fields.TARGET, moved(target(line), years::safe))
                    .with(Fields.targetOf(year()), "")
                    .with(Fields.BASELINE, baselines.getOrDefault(line.id(), ""));
            return new Indicator(id(), cells);
        }

        private Signature signature(Signature signature) {
            return new Signature(id(), carried(signature.cells(), signature.id()).with(Fields.SIGNED_ON, ""));
        }

        /// The texts of an element that go on: none of a period, no remark.
        private Cells carried(Cells cells, ElementId origin) {
            var carried = Cells.builder();
            cells.forEach((key, text) -> {
                if (key.period().isEmpty() && !Fields.isRemark(key.field())) {
                    carried.put(key, MOVED.contains(key.field()) ? moved(text, years::safe) : text);
                }
            });
            return carried.put(CellKey.of(Fields.ORIGIN), origin.toString()).build();
        }

        private String moved(String text, UnaryOperator<String> move) {
            return choice.moveYears() ? move.apply(text) : text;
        }

        private ElementId id() {
            return new ElementId(identities.get());
        }
    }
}
