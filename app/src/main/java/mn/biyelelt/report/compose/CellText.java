package mn.biyelelt.report.compose;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.Run;

/// Turns typed text into paragraphs: one a line, list marks at the start hang, certain labels at the start are bold. Every
/// paragraph's text is the typed line to the letter.
final class CellText {

    private static final String MARKS = "-•–—";
    private static final int LONGEST_LIST_NUMBER = 3;

    private final List<String> boldLabels;

    CellText(List<String> boldLabels) {
        this.boldLabels = boldLabels;
    }

    /// Paragraphs without list marks or labels; none for no text.
    static List<Paragraph> plain(String text) {
        return text.isEmpty() ? List.of() : lines(text).stream().map(Paragraph::of).toList();
    }

    /// Paragraphs in an even emphasis; none for no text.
    static List<Paragraph> emphasised(String text, boolean bold, boolean italic) {
        return text.isEmpty()
                ? List.of()
                : lines(text).stream().map(line -> new Paragraph("", runs(line, bold, italic))).toList();
    }

    /// Paragraphs with hanging list marks and bold labels; none for no text.
    List<Paragraph> paragraphs(String text) {
        return text.isEmpty() ? List.of() : lines(text).stream().map(this::paragraph).toList();
    }

    /// One line with hanging list mark and bold label.
    Paragraph paragraph(String line) {
        int lead = lead(line);
        return new Paragraph(line.substring(0, lead), labelled(line.substring(lead)));
    }

    /// A text's lines, at whatever break was typed.
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                lines.add(text.substring(start, i));
                boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    /// A run, or none for no text.
    static List<Inline> runs(String text, boolean bold, boolean italic) {
        return text.isEmpty() ? List.of() : List.of(new Run(text, bold, italic));
    }

    private static boolean isBreak(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u2029' || letter == '\u0085';
    }

    private List<Inline> labelled(String text) {
        for (String label : boldLabels) {
            if (text.startsWith(label)) {
                var inlines = new ArrayList<>(runs(label, true, false));
                inlines.addAll(runs(text.substring(label.length()), false, false));
                return inlines;
            }
        }
        return runs(text, false, false);
    }

    /// Length of the list mark with the blanks around it; 0 if the line has none.
    private static int lead(String line) {
        int mark = blanks(line, 0);
        int behind = behindMark(line, mark);
        int text = blanks(line, behind);
        return behind > mark && text > behind ? text : 0;
    }

    private static int behindMark(String line, int mark) {
        if (mark < line.length() && MARKS.indexOf(line.charAt(mark)) >= 0) {
            return mark + 1;
        }
        int end = mark;
        while (end < line.length() && end - mark < LONGEST_LIST_NUMBER && isDigit(line.charAt(end))) {
            end++;
        }
        boolean numbered = end > mark && end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        return numbered ? end + 1 : mark;
    }

    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isSpaceChar(line.charAt(at)) || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
