package mn.biyelelt.ui.outline;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What stands at the end of an outline's line: how many findings stand open under it.
public interface OutlineCounts {

    /// @param sign  of the heaviest weight
    /// @param count of that weight
    /// @param words for a screen reader and under the mouse
    record Count(Node sign, int count, String words) {}

    /// Nothing at the end of any line.
    static OutlineCounts none() {
        var never = new SimpleObjectProperty<>();
        return new OutlineCounts() {
            @Override
            public Optional<Count> of(OutlineNode line) {
                return Optional.empty();
            }

            @Override
            public ObservableValue<?> news() {
                return never;
            }
        };
    }

    /// The count of a line with all lines under it; empty if there is nothing to count.
    Optional<Count> of(OutlineNode line);

    /// Changes whenever there may be something else to count.
    ObservableValue<?> news();
}
