package mn.biyelelt.report.xlsx;

import java.util.Locale;
import mn.biyelelt.report.model.StyleName;

/// Where text stands in a cell that is higher than it.
enum Vertical {
    TOP,
    CENTER,
    BOTTOM;

    /// What a style asks for: slots of a signature stand on one baseline, tables begin at the top.
    static Vertical of(StyleName style) {
        return switch (style) {
            case TABLE_HEAD, NUMBER_ROW, STAMP -> CENTER;
            case SIGNATURE, SIGNATURE_ROLE -> BOTTOM;
            default -> TOP;
        };
    }

    /// As Excel spells it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
