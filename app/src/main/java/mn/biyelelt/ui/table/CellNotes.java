package mn.biyelelt.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;

/// What the table shows beside the texts typed: marks of what was found, and how a text was read. For the JavaFX thread.
public interface CellNotes {

    /// Nothing beside the texts.
    static CellNotes none() {
        var never = new SimpleObjectProperty<>();
        return new CellNotes() {
            @Override
            public Optional<CellMark> mark(ElementId element, List<CellKey> texts) {
                return Optional.empty();
            }

            @Override
            public Optional<String> reading(ElementId element, CellKey text) {
                return Optional.empty();
            }

            @Override
            public Optional<RowMark> rowMark(Element row) {
                return Optional.empty();
            }

            @Override
            public ObservableValue<?> news() {
                return never;
            }
        };
    }

    /// The mark of texts that are drawn together as one cell; empty if nothing was found in them.
    Optional<CellMark> mark(ElementId element, List<CellKey> texts);

    /// How a text was read, in a few words; empty for a text that nothing is read from.
    Optional<String> reading(ElementId element, CellKey text);

    /// How a row stands; empty for what is no activity.
    Optional<RowMark> rowMark(Element row);

    /// Changes whenever a mark or a reading may have changed.
    ObservableValue<?> news();
}
