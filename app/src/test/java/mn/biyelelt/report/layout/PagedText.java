package mn.biyelelt.report.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import mn.biyelelt.report.model.CellSource;

/// Collects what a laid-out document prints in each cell, over all its pages, as the text that was composed.
public final class PagedText {

    private PagedText() {
    }

    /// Text by cell: lines joined, hyphens of the layout taken out, each stretch of blanks one blank.
    public static Map<CellSource, String> byCell(PagedDocument document) {
        var texts = new LinkedHashMap<CellSource, StringBuilder>();
        for (Page page : document.pages()) {
            for (CellArea area : page.cells()) {
                StringBuilder text = texts.computeIfAbsent(area.source(), source -> new StringBuilder());
                for (TextRun run : page.texts()) {
                    if (area.contains(run.x() + 0.01, run.baseline())) {
                        text.append(run.text());
                    }
                }
            }
        }
        var joined = new LinkedHashMap<CellSource, String>();
        texts.forEach((source, text) -> joined.put(source, plain(text.toString())));
        return joined;
    }

    /// Hyphens of the layout taken out, each stretch of blanks one blank.
    public static String plain(String text) {
        return text.replace(String.valueOf(TextRun.HYPHEN), "").replaceAll("\\s+", " ").strip();
    }
}
