package mn.biyelelt.domain.reading;

import java.util.Optional;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.TextMark;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Unit;

/// Keeps what the user confirmed about a cell beside the cell: as a text of the same element and period, in the field
/// `confirmed.FIELD`, with the mark of the text it was said about. It holds as long as that text stays what it was; when the
/// text comes back (undo), so does the confirmation. Saved, undone, dumped and loaded like any other text of the plan.
///
/// In the window:
///
/// 1. Show `of(reader, cells, cell)` under the cell, put into words by `i18n.ReadingText`; its state says whether to draw it as
///    read, confirmed, or as a question.
/// 2. The user types a correction: [mn.biyelelt.domain.quantity.Corrections#read] gives a [Confirmation] or the reason against.
///    "As read" is confirmed by [Confirmation#of] of the value shown.
/// 3. Apply [#kept]; to take it back, apply [#takenBack]. Both are ordinary changes: one step of undo.
public final class ConfirmedReading {

    private static final String PREFIX = "confirmed.";
    private static final int LONGEST = 60;

    private ConfirmedReading() {
    }

    /// How a cell of an element is read, with what the user said about it. A bare number in a percent cell is a percent; beside an
    /// indicator's name it counts what the name says.
    public static CellReading of(QuantityReader reader, Cells cells, CellKey cell) {
        Unit assumed = cell.field().equals(Fields.ACHIEVED_PERCENT) ? Unit.PERCENT
                : reader.unitOf(cells.get(Fields.INDICATOR_NAME));
        return CellReading.of(reader, cells.get(cell), assumed, in(cells, cell));
    }

    /// What the user confirmed about a cell, if it still holds the text it was said about.
    public static Optional<Confirmation> in(Cells cells, CellKey cell) {
        String kept = cells.get(key(cell));
        int end = kept.indexOf('\n');
        return end < 0 || !kept.substring(0, end).equals(TextMark.of(cells.get(cell)))
                ? Optional.empty()
                : Confirmation.ofLine(kept.substring(end + 1));
    }

    /// Whether the user confirmed anything about the cells of an element, be it still said about the same text or not.
    public static boolean any(Cells cells) {
        for (CellKey key : cells.texts().keySet()) {
            if (isField(key.field())) {
                return true;
            }
        }
        return false;
    }

    /// The change that keeps a confirmation beside a cell.
    ///
    /// @param text the cell's text it was said about
    public static Change kept(ElementId element, CellKey cell, String text, Confirmation confirmation) {
        return new SetText(element, key(cell), TextMark.of(text) + '\n' + confirmation.line());
    }

    /// The change that takes a confirmation back: the program's own reading counts again.
    public static Change takenBack(ElementId element, CellKey cell) {
        return new SetText(element, key(cell), "");
    }

    /// Whether a field holds a confirmation and no text of the plan's.
    public static boolean isField(FieldKey field) {
        return field.name().startsWith(PREFIX);
    }

    /// A field's name that would become too long is replaced by its mark.
    private static CellKey key(CellKey cell) {
        String name = cell.field().name();
        String kept = PREFIX.length() + name.length() <= LONGEST ? name : TextMark.of(name);
        return new CellKey(new FieldKey(PREFIX + kept), cell.period());
    }
}
