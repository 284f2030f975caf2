package mn.biyelelt.ui.table;

import java.util.function.BiPredicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Level;

/// Which cells belong to the plan, so that a report does not change them by the way.
///
/// @param tip says how such a cell is changed all the same
public record TableLock(BiPredicate<Level, FieldKey> locks, ObservableValue<String> tip) {

    /// Every cell may be changed.
    public static TableLock none() {
        return new TableLock((_, _) -> false, new SimpleStringProperty(""));
    }
}
