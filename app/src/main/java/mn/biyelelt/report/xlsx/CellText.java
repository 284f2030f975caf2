package mn.biyelelt.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Leader;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.Run;

/// The text of a cell as Excel holds it: stretches of letters, a line feed between paragraphs.
///
/// A place to write on becomes unbreakable blanks, underlined where a line is to be seen.
record CellText(List<Stretch> runs, int length, int lineFeeds) {

    /// Letters of one look.
    record Stretch(String text, boolean bold, boolean italic, boolean underlined) {

        static Stretch plain(String text) {
            return new Stretch(text, false, false, false);
        }

        Stretch part(int from, int to) {
            return new Stretch(text.substring(from, to), bold, italic, underlined);
        }
    }

    /// Excel's limits of a cell.
    static final int LONGEST = 32_767;
    static final int MOST_LINE_FEEDS = 253;

    private static final String BLANK = "\u00A0";
    /// Width of a blank at the size of signatures, mm.
    private static final double BLANK_WIDTH = 0.98;

    /// Joins paragraphs.
    static CellText of(List<Paragraph> paragraphs) {
        var runs = new ArrayList<Stretch>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                runs.add(Stretch.plain("\n"));
            }
            add(paragraphs.get(i), runs);
        }
        return of(runs, Math.max(0, paragraphs.size() - 1));
    }

    private static CellText of(List<Stretch> runs, int lineFeeds) {
        int length = 0;
        for (Stretch run : runs) {
            length += run.text().length();
        }
        return new CellText(runs, length, lineFeeds);
    }

    private static void add(Paragraph paragraph, List<Stretch> runs) {
        if (!paragraph.lead().isEmpty()) {
            runs.add(Stretch.plain(paragraph.lead()));
        }
        for (Inline inline : paragraph.inlines()) {
            switch (inline) {
                case Run run -> runs.add(new Stretch(run.text(), run.bold(), run.italic(), false));
                case Leader leader -> runs.add(blanks(leader));
            }
        }
    }

    private static Stretch blanks(Leader leader) {
        int count = (int) Math.round(leader.width() / BLANK_WIDTH);
        return new Stretch(BLANK.repeat(count), false, false, leader.kind() != Leader.Kind.BLANK);
    }

    boolean isEmpty() {
        return length == 0;
    }

    /// Whether some letters look otherwise than the rest.
    boolean mixed() {
        for (Stretch run : runs) {
            if (run.bold() || run.italic() || run.underlined()) {
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
