package mn.biyelelt.domain.plan;

import java.util.List;
import mn.biyelelt.domain.field.Level;

/// A part of a plan with its own table: main measures, additional tasks, knowledge and skills.
///
/// @param key  the form's name for the section (`main`, `additional`, `skills`)
/// @param rows groups and activities in reading order
public record Section(ElementId id, String key, Cells cells, List<Row> rows) implements Element {

    public Section {
        rows = List.copyOf(rows);
    }

    @Override
    public Level level() {
        return Level.SECTION;
    }

    @Override
    public Section withCells(Cells changed) {
        return new Section(id, key, changed, rows);
    }

    /// The same section with other rows.
    public Section withRows(List<Row> changed) {
        return new Section(id, key, cells, changed);
    }
}
