package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.report.model.CellSource;

/// Collects what is drawn, page after page.
final class PageBuilder {

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, MissingGlyph> missing = new LinkedHashMap<>();
    private Sheet sheet = new Sheet();

    PageBuilder() {
        sheets.add(sheet);
    }

    /// Goes on on a new page.
    void newPage() {
        sheet = new Sheet();
        sheets.add(sheet);
    }

    /// Number of the page that is drawn on, from 1.
    int pageNumber() {
        return sheets.size();
    }

    /// Whether nothing was drawn on this page yet.
    boolean fresh() {
        return sheet.texts.isEmpty() && sheet.rules.isEmpty();
    }

    void text(double x, double baseline, double width, Lettering lettering, String text) {
        sheet.texts.add(new TextRun(x, baseline, width, lettering, text));
    }

    void rule(double x1, double y1, double x2, double y2, Rule.Stroke stroke) {
        sheet.rules.add(new Rule(x1, y1, x2, y2, stroke));
    }

    void cell(double x, double y, double width, double height, CellSource source) {
        sheet.cells.add(new CellArea(x, y, width, height, source));
    }

    void stamp(double x, double y, double size) {
        sheet.stamps.add(new StampPlace(x, y, size));
    }

    void missing(int codePoint) {
        missing.merge(codePoint, new MissingGlyph(codePoint, 1, pageNumber()),
                (old, one) -> new MissingGlyph(codePoint, old.count() + 1, old.page()));
    }

    /// Draws on all pages once their number is known.
    void onEachPage(PageDecoration decoration) {
        List<Sheet> all = List.copyOf(sheets);
        for (int i = 0; i < all.size(); i++) {
            sheet = all.get(i);
            decoration.draw(this, i + 1, all.size());
        }
    }

    /// The pages so far.
    List<Page> pages() {
        return sheets.stream().map(one -> new Page(one.texts, one.rules, one.cells, one.stamps)).toList();
    }

    /// The characters without glyph so far.
    List<MissingGlyph> missing() {
        return List.copyOf(missing.values());
    }

    /// What stands on every page.
    interface PageDecoration {
        void draw(PageBuilder page, int number, int count);
    }

    private static final class Sheet {
        private final List<TextRun> texts = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private final List<CellArea> cells = new ArrayList<>();
        private final List<StampPlace> stamps = new ArrayList<>();
    }
}
