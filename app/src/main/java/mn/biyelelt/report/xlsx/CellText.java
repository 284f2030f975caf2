package mn.biyelelt.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.Run;

/// The text of a cell as Excel holds it: stretches of letters, a line feed between paragraphs.
///
/// A place to write on becomes blanks: the line under the cell marks it.
record CellText(List<Run> runs, int length, int lineFeeds) {

    /// Excel's limits of a cell.
    static final int LONGEST = 32_767;
    static final int MOST_LINE_FEEDS = 253;

    private static final int BLANKS_A_LEADER = 12;

    /// Joins paragraphs.
    static CellText of(List<Paragraph> paragraphs) {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                runs.add(Run.plain("\n"));
            }
            add(paragraphs.get(i), runs);
        }
        return of(runs, Math.max(0, paragraphs.size() - 1));
    }

    private static CellText of(List<Run> runs, int lineFeeds) {
        int length = 0;
        for (Run run : runs) {
            length += run.text().length();
        }
        return new CellText(runs, length, lineFeeds);
    }

    private static void add(Paragraph paragraph, List<Run> runs) {
        if (!paragraph.lead().isEmpty()) {
            runs.add(Run.plain(paragraph.lead()));
        }
        for (Inline inline : paragraph.inlines()) {
            switch (inline) {
                case Run run -> runs.add(run);
                case Leader _ -> runs.add(Run.plain(" ".repeat(BLANKS_A_LEADER)));
            }
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /// Whether some letters are bolder or more slanted than the rest.
    boolean mixed() {
        for (Run run : runs) {
            if (run.bold() || run.italic()) {
                return true;
            }
        }
        return false;
    }

    /// The text in parts that Excel can hold, cut behind a line feed or blank where there is one; put together again they
    /// are the text to the letter.
    List<CellText> parts() {
        if (length <= LONGEST && lineFeeds <= MOST_LINE_FEEDS) {
            return List.of(this);
        }
        var cutting = new TextCutter();
        runs.forEach(cutting::add);
        return cutting.parts().stream().map(part -> of(part, 0)).toList();
    }
}
