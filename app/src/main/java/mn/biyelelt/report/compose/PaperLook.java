package mn.biyelelt.report.compose;

import java.util.EnumMap;
import java.util.Map;
import mn.biyelelt.domain.form.Align;
import mn.biyelelt.domain.form.Page;
import mn.biyelelt.domain.form.PaperStyle;
import mn.biyelelt.domain.form.TypeRule;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.PageSetup;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TextStyle;

/// Translates a form's page and styles into the report's.
final class PaperLook {

    private static final double SHORT_EDGE = 210;
    private static final double LONG_EDGE = 297;

    private PaperLook() {
    }

    static PageSetup page(Page page) {
        boolean landscape = page.orientation() == Page.Orientation.LANDSCAPE;
        Page.Margins margins = page.margins();
        return new PageSetup(landscape ? LONG_EDGE : SHORT_EDGE, landscape ? SHORT_EDGE : LONG_EDGE,
                new PageSetup.Margins(margins.top(), margins.right(), margins.bottom(), margins.left()),
                page.typeface() == Page.Face.SERIF ? PageSetup.Typeface.SERIF : PageSetup.Typeface.SANS,
                page.pageNumbers());
    }

    static Map<StyleName, TextStyle> styles(Map<PaperStyle, TypeRule> rules) {
        var styles = new EnumMap<StyleName, TextStyle>(StyleName.class);
        rules.forEach((style, rule) -> styles.put(style(style), look(rule)));
        return styles;
    }

    static StyleName style(PaperStyle style) {
        return StyleName.valueOf(style.name());
    }

    static Alignment alignment(Align align) {
        return Alignment.valueOf(align.name());
    }

    private static TextStyle look(TypeRule rule) {
        return new TextStyle(rule.size(), rule.bold(), rule.italic(), alignment(rule.align()), rule.lineSpacing(),
                rule.before(), rule.after(), rule.grey());
    }
}
