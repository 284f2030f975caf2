package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;

/// A row as rules see it.
public final class RowView {

    private final Scope scope;
    private final String section;
    private final Row row;
    private final Optional<Activity> counterpart;
    private final boolean compared;
    private final Set<FieldKey> shown;
    private final ElementView cells;
    private final List<LineView> lines;
    private final CellText number;
    private final CellText text;
    private final CellText due;
    private final CellText percent;
    private final String bareNumber;
    private final boolean rated;

    RowView(SectionCheck where, Row row, Optional<Activity> counterpart) {
        this.scope = where.scope();
        this.section = where.section();
        this.compared = where.compared();
        this.shown = where.shown();
        this.row = row;
        this.counterpart = counterpart;
        cells = new ElementView(scope, row);
        lines = row instanceof Activity activity ? lines(scope, activity) : List.of();
        number = cells.cell(Fields.NUMBER);
        text = cells.cell(Fields.ITEM_TEXT);
        due = cells.cell(Fields.DUE);
        percent = cells.reported(Fields.ACHIEVED_PERCENT);
        bareNumber = bareNumber(number.text());
        rated = isActivity() && scope.period().isPresent() && shown.contains(Fields.ACHIEVED_PERCENT);
    }

    private static List<LineView> lines(Scope scope, Activity activity) {
        var lines = new ArrayList<LineView>(activity.indicators().size());
        for (Indicator line : activity.indicators()) {
            lines.add(new LineView(scope, line, lines.size()));
        }
        return List.copyOf(lines);
    }

    /// What is the same for the whole check.
    public Scope scope() {
        return scope;
    }

    /// Key of its section.
    public String section() {
        return section;
    }

    /// The row itself.
    public Row row() {
        return row;
    }

    /// The row, if it is an activity.
    public Optional<Activity> activity() {
        return row instanceof Activity activity ? Optional.of(activity) : Optional.empty();
    }

    /// Whether it is an activity and not a group.
    public boolean isActivity() {
        return row instanceof Activity;
    }

    /// Depth of the group; empty for an activity.
    public OptionalInt depth() {
        return row instanceof Group group ? OptionalInt.of(group.depth()) : OptionalInt.empty();
    }

    /// Whether its section prints a field.
    public boolean shows(FieldKey field) {
        return shown.contains(field);
    }

    /// Whether it is an activity that is to be rated in the period under check.
    public boolean rated() {
        return rated;
    }

    /// The indicator lines; none for a group.
    public List<LineView> lines() {
        return lines;
    }

    public CellText number() {
        return number;
    }

    public CellText text() {
        return text;
    }

    public CellText basis() {
        return cells.cell(Fields.BASIS);
    }

    public CellText funding() {
        return cells.cell(Fields.FUNDING);
    }

    public CellText due() {
        return due;
    }

    public CellText responsible() {
        return cells.cell(Fields.RESPONSIBLE);
    }

    /// The percent of the activity as a whole.
    public CellText percent() {
        return percent;
    }

    /// The other paper's row, if there is another paper and it has one.
    public Optional<Activity> counterpart() {
        return counterpart;
    }

    /// Whether the other paper has rows for its section at all.
    public boolean compared() {
        return compared;
    }

    /// The number without blanks and closing marks: `1.2.` is `1.2`.
    public String bareNumber() {
        return bareNumber;
    }

    /// A number label without blanks and closing marks.
    public static String bareNumber(String label) {
        String bare = label.strip();
        while (!bare.isEmpty() && ".:)".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }

    /// A cell of the row as the target of a finding.
    public Target target(RowCell place) {
        ElementId element = place.line() < 0 ? row.id() : lines.get(place.line()).indicator().id();
        return new Target(scope.plan(), element, place.cell().field(), place.cell().period());
    }

    /// Calls `action` with all its cells and those of its lines that hold text.
    void forEach(Consumer<CellText> action) {
        cells.forEach(action);
        for (LineView line : lines) {
            line.forEach(action);
        }
    }
}
