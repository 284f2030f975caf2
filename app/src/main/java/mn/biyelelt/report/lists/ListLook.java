package mn.biyelelt.report.lists;

import java.util.EnumMap;
import java.util.Map;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.PageSetup;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TextStyle;

/// Page and type of printed lists: A4 landscape, as the papers they speak of.
final class ListLook {

    static final PageSetup PAGE = new PageSetup(297, 210, new PageSetup.Margins(20, 15, 15, 15),
            PageSetup.Typeface.SANS, true);

    private ListLook() {
    }

    static Map<StyleName, TextStyle> styles() {
        var styles = new EnumMap<StyleName, TextStyle>(StyleName.class);
        for (StyleName name : StyleName.values()) {
            styles.put(name, plain(10, Alignment.LEFT, 0, 0));
        }
        styles.put(StyleName.TITLE, new TextStyle(13, true, false, Alignment.CENTER, 1.15, 0, 4, 0));
        styles.put(StyleName.PREAMBLE, plain(10, Alignment.LEFT, 0.5, 3));
        styles.put(StyleName.SECTION, new TextStyle(11, true, false, Alignment.LEFT, 1.15, 4, 2, 0));
        styles.put(StyleName.TABLE_HEAD, new TextStyle(9, true, false, Alignment.CENTER, 1.1, 0, 0, 0));
        styles.put(StyleName.TABLE_TEXT, plain(9, Alignment.LEFT, 0, 0));
        styles.put(StyleName.GROUP_ROW, new TextStyle(9, true, false, Alignment.LEFT, 1.1, 0, 0, 0));
        styles.put(StyleName.SIGNATURE_ROLE, new TextStyle(10, true, false, Alignment.LEFT, 1.15, 0, 0, 0));
        styles.put(StyleName.CAPTION, new TextStyle(8, false, false, Alignment.LEFT, 1.1, 0, 0, 0.3));
        styles.put(StyleName.FOOTER, new TextStyle(8, false, false, Alignment.RIGHT, 1.1, 0, 0, 0.3));
        return styles;
    }

    private static TextStyle plain(double size, Alignment alignment, double before, double after) {
        return new TextStyle(size, false, false, alignment, 1.15, before, after, 0);
    }
}
