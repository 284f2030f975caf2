package mn.biyelelt.formfile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.form.Align;
import mn.biyelelt.domain.form.Page;
import mn.biyelelt.domain.form.Page.Margins;
import mn.biyelelt.domain.form.Page.Orientation;
import mn.biyelelt.domain.form.PaperStyle;
import mn.biyelelt.domain.form.TypeRule;

/// Reads `page` and `styles`; what the file does not say has the values of an ordinary office paper.
final class PageReader {

    private static final Margins PORTRAIT = new Margins(20, 15, 20, 30);
    /// Bound at the top edge.
    private static final Margins LANDSCAPE = new Margins(30, 20, 15, 20);
    private static final double WIDEST_MARGIN = 80;

    private PageReader() {
    }

    static Page page(Keys form) {
        Keys page = form.table("page");
        String size = page.text("size", "A4");
        if (!size.equals("A4")) {
            page.problems().addUnknown(page.spot("size"), size, List.of("A4"));
        }
        Orientation orientation = page.choice("orientation", Orientation.class, Orientation.PORTRAIT);
        Margins margins = margins(page, orientation == Orientation.PORTRAIT ? PORTRAIT : LANDSCAPE);
        var read = new Page(orientation, margins, page.choice("typeface", Page.Face.class, Page.Face.SANS),
                page.flag("pageNumbers", true));
        page.close();
        return read;
    }

    static Map<PaperStyle, TypeRule> styles(Keys form) {
        var styles = new EnumMap<PaperStyle, TypeRule>(PaperStyle.class);
        for (PaperStyle style : PaperStyle.values()) {
            styles.put(style, usual(style));
        }
        Keys table = form.table("styles");
        for (Yaml.Entry entry : table.all()) {
            table.constant(PaperStyle.class, entry.key().text(), entry.key().spot())
                    .ifPresent(style -> styles.put(style,
                            rule(Keys.of(entry.value(), table.problems()), usual(style))));
        }
        return styles;
    }

    private static Margins margins(Keys page, Margins usual) {
        Keys margins = page.table("margins");
        var read = new Margins(margins.number("top", usual.top(), 0, WIDEST_MARGIN),
                margins.number("right", usual.right(), 0, WIDEST_MARGIN),
                margins.number("bottom", usual.bottom(), 0, WIDEST_MARGIN),
                margins.number("left", usual.left(), 0, WIDEST_MARGIN));
        margins.close();
        return read;
    }

    private static TypeRule rule(Keys keys, TypeRule usual) {
        var rule = new TypeRule(keys.number("size", usual.size(), 6, 36), keys.flag("bold", usual.bold()),
                keys.flag("italic", usual.italic()), keys.choice("align", Align.class, usual.align()),
                keys.number("lineSpacing", usual.lineSpacing(), 0.8, 3), keys.number("before", usual.before(), 0, 150),
                keys.number("after", usual.after(), 0, 150), keys.number("grey", usual.grey(), 0, 0.9));
        keys.close();
        return rule;
    }

    private static TypeRule usual(PaperStyle style) {
        return switch (style) {
            case ANNEX -> plain(9, Align.LEFT, 0, 4);
            case TITLE -> bold(12, Align.CENTER, 0, 4);
            case COVER -> bold(14, Align.CENTER, 20, 0);
            case PREAMBLE -> plain(10, Align.LEFT, 1, 4);
            case SECTION -> bold(11, Align.LEFT, 4, 2);
            case TABLE_HEAD -> bold(8.5, Align.CENTER, 0, 0);
            case NUMBER_ROW -> plain(8, Align.CENTER, 0, 0);
            case TABLE_TEXT -> plain(9, Align.LEFT, 1, 0);
            case GROUP_ROW -> bold(9, Align.LEFT, 1, 0);
            case SIGNATURE_ROLE -> bold(10, Align.LEFT, 0, 0);
            case SIGNATURE -> plain(10, Align.LEFT, 0, 0);
            case CAPTION -> plain(7.5, Align.CENTER, 0, 0);
            case STAMP -> new TypeRule(7.5, false, false, Align.CENTER, 1.15, 0, 0, 0.5);
            case ORNAMENT -> plain(10, Align.CENTER, 6, 0);
            case FOOTER -> plain(8, Align.RIGHT, 0, 0);
        };
    }

    private static TypeRule plain(double size, Align align, double before, double after) {
        return new TypeRule(size, false, false, align, 1.15, before, after, 0);
    }

    private static TypeRule bold(double size, Align align, double before, double after) {
        return new TypeRule(size, true, false, align, 1.15, before, after, 0);
    }
}
