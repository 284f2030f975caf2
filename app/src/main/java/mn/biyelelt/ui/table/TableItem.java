package mn.biyelelt.ui.table;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.ReportPeriod;

/// One row of the list that the table scrolls: a section's heading, a further section's column headings, a group row or an
/// activity with all its indicator lines.
///
/// @param label       what stands before the text of a group row (`Зорилт 1.2.`); empty if nothing does
/// @param groups      groups that are shown in columns of an activity's row
/// @param numberFixed whether its number was fixed by hand and does not follow from the rows above
public record TableItem(Kind kind, Element element, TableShape shape, Optional<ReportPeriod> period, String label,
        List<SpannedGroup> groups, boolean numberFixed) {

    public TableItem {
        groups = List.copyOf(groups);
    }

    /// What a row is.
    public enum Kind {
        SECTION,
        HEADS,
        GROUP,
        ACTIVITY
    }

    /// Identity of the element it shows.
    public ElementId id() {
        return element.id();
    }

    /// Whether a person can stand on it.
    public boolean isSelectable() {
        return kind != Kind.HEADS;
    }

    /// How many lines of cells it has, at least one.
    public int lines() {
        return element instanceof Activity activity && kind == Kind.ACTIVITY
                ? Math.max(1, activity.indicators().size())
                : 1;
    }

    /// Its cells, from the left and from the top.
    public List<GridCell> cells() {
        return switch (kind) {
            case HEADS -> List.of();
            case SECTION, GROUP -> List.of(RowGrid.heading(element, shape));
            case ACTIVITY -> RowGrid.of((Activity) element, this);
        };
    }

    /// The cell that covers a place, if there is one.
    public Optional<GridCell> cellAt(int line, int column) {
        return cells().stream().filter(cell -> cell.covers(line, column)).findFirst();
    }

    /// Whether a report does not change one of its cells by the way.
    public boolean isLocked(GridCell cell) {
        Level level = kind == Kind.ACTIVITY ? shape.columns().get(cell.column()).field().level() : element.level();
        return shape.lock().locks().test(level, cell.key().field());
    }

    /// Whether it shows the very same thing, so that nothing needs to be drawn again.
    public boolean sameAs(TableItem other) {
        return kind == other.kind && element == other.element && shape == other.shape && period.equals(other.period)
                && label.equals(other.label) && groups.equals(other.groups) && numberFixed == other.numberFixed;
    }
}
