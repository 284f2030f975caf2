package mn.biyelelt.validation;

import java.util.List;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Level;

/// Which rules about single cells have something to say about a text, wherever it stands in cells of one kind.
///
/// @param speaking their places among [RuleSet#ofCells]; none if the text is in order
record Verdict(RuleSet judge, Level level, FieldKey field, int year, List<Integer> speaking) {

    /// The verdict on the text of a cell.
    static Verdict on(CellText cell, RuleSet judge, List<Integer> speaking) {
        return new Verdict(judge, cell.level(), cell.field(), cell.scope().year(), List.copyOf(speaking));
    }

    /// Whether a cell is of the same kind.
    boolean holdsFor(CellText cell, RuleSet rules) {
        return judge == rules && level == cell.level() && year == cell.scope().year() && field.equals(cell.field());
    }
}
