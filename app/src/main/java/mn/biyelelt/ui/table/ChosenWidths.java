package mn.biyelelt.ui.table;

import java.util.List;

/// Remembers how wide a person made the columns of a form's table.
public interface ChosenWidths {

    /// Remembers nothing.
    static ChosenWidths none() {
        return new ChosenWidths() {
            @Override
            public List<Double> of(String table) {
                return List.of();
            }

            @Override
            public void remember(String table, List<Double> widths) {
                // nowhere to keep it
            }
        };
    }

    /// Widths in units of the type size, one a column; 0 or nothing for a column that takes what it needs.
    ///
    /// @param table name of the table, [TableShape#name()]
    List<Double> of(String table);

    /// Keeps other widths.
    void remember(String table, List<Double> widths);
}
