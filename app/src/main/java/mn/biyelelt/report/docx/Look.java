package mn.biyelelt.report.docx;

import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.StyleName;

/// How paragraphs differ from their style.
///
/// @param indent      free space at the left, mm
/// @param width       room for text right of the indent, mm
/// @param keepNext    whether they stay on one page with what follows
/// @param breakBefore whether the first starts a page
record Look(StyleName style, Alignment alignment, double indent, double width, boolean keepNext, boolean breakBefore) {

    static Look of(StyleName style, Alignment alignment, double width) {
        return new Look(style, alignment, 0, width, false, false);
    }

    Look aligned(Alignment other) {
        return new Look(style, other, indent, width, keepNext, breakBefore);
    }

    Look keptWithNext(boolean kept) {
        return new Look(style, alignment, indent, width, kept, breakBefore);
    }

    Look indented(double free) {
        return new Look(style, alignment, free, width - free, keepNext, breakBefore);
    }

    Look breakingBefore(boolean breaking) {
        return new Look(style, alignment, indent, width, keepNext, breaking);
    }

    Look withoutPageBreak() {
        return breakBefore ? breakingBefore(false) : this;
    }
}
