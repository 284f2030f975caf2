package mn.biyelelt.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A laid-out document as text, for whole-value tests: one line a run with its place in whole points.
public final class PageDump {

    private PageDump() {
    }

    /// `page 1`, then `x,y text` for each run; a hyphen set by the layout shows as `¬`.
    public static String of(PagedDocument document) {
        var dump = new StringBuilder();
        for (int i = 0; i < document.pages().size(); i++) {
            dump.append("page ").append(i + 1).append('\n');
            for (TextRun run : document.pages().get(i).texts()) {
                dump.append(String.format(Locale.ROOT, "%.0f,%.0f %s%n", run.x(), run.baseline(), shown(run.text())));
            }
        }
        return dump.toString();
    }

    /// The lines of text within a cell's area, top to bottom.
    public static List<String> lines(Page page, CellArea area) {
        var lines = new ArrayList<String>();
        for (TextRun run : page.texts()) {
            if (area.contains(run.x() + 0.01, run.baseline())) {
                lines.add(shown(run.text().strip()));
            }
        }
        return lines;
    }

    private static String shown(String text) {
        return text.replace(TextRun.HYPHEN, '¬');
    }
}
