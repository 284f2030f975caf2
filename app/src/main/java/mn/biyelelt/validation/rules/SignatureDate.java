package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.validation.CellText;

/// The cells of a signature that hold the day it was put there.
final class SignatureDate {

    private SignatureDate() {
    }

    static boolean is(CellText cell) {
        return cell.level() == Level.SIGNATURE
                && (cell.field().equals(Fields.SIGNED_ON) || cell.field().equals(Fields.REPORT_SIGNED_ON));
    }

    /// Whether places are left in it to be filled in with the pen.
    static boolean isOpen(CellText cell) {
        String text = cell.text();
        return text.contains("..") || text.contains("…") || text.contains("__");
    }
}
