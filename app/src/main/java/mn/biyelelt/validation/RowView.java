package mn.biyelelt.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Row;

/// A row as rules see it.
public final class RowView {

    private final Setting setting;
    private final String section;
    private final Row row;
    private final ElementView cells;
    private final List<LineView> lines;

    RowView(Setting setting, String section, Row row) {
        this.setting = setting;
        this.section = section;
        this.row = row;
        this.cells = new ElementView(setting, row.id(), row.level(), row.cells());
        this.lines = row instanceof Activity activity
                ? activity.indicators().stream().map(line -> new LineView(setting, line)).toList()
                : List.of();
    }

    /// What is the same for the whole check.
    public Setting setting() {
        return setting;
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
        return setting.paper().shows(section, field);
    }

    /// The indicator lines; none for a group.
    public List<LineView> lines() {
        return lines;
    }

    public CellText number() {
        return cells.cell(Fields.NUMBER);
    }

    public CellText text() {
        return cells.cell(Fields.ITEM_TEXT);
    }

    public CellText basis() {
        return cells.cell(Fields.BASIS);
    }

    public CellText funding() {
        return cells.cell(Fields.FUNDING);
    }

    public CellText due() {
        return cells.cell(Fields.DUE);
    }

    public CellText responsible() {
        return cells.cell(Fields.RESPONSIBLE);
    }

    /// The percent of the activity as a whole.
    public CellText percent() {
        return cells.reported(Fields.ACHIEVED_PERCENT);
    }

    /// The other paper's row, if there is another paper and it has one.
    public Optional<Activity> counterpart() {
        return setting.counterpart().flatMap(other -> activity().flatMap(own -> other.of(section, own)));
    }

    /// The number without blanks and closing marks: `1.2.` is `1.2`.
    public String bareNumber() {
        return bareNumber(number().text());
    }

    /// A number label without blanks and closing marks.
    static String bareNumber(String label) {
        String bare = label.strip();
        while (!bare.isEmpty() && ".:)".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }

    /// Calls `action` with all its cells and those of its lines that hold text.
    void forEach(Consumer<CellText> action) {
        cells.all().forEach(action);
        for (LineView line : lines) {
            line.all().forEach(action);
        }
    }
}
