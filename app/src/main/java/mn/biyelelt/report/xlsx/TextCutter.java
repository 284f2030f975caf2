package mn.biyelelt.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.xlsx.CellText.Stretch;

/// Cuts a long text into parts that a cell can hold.
final class TextCutter {

    private final List<List<Stretch>> parts = new ArrayList<>();
    private List<Stretch> part = new ArrayList<>();
    private int length;
    private int lineFeeds;

    void add(Stretch run) {
        String text = run.text();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            part.add(run.part(from, to));
            length += to - from;
            from = to;
            if (from < text.length() || full()) {
                endPart();
            }
        }
    }

    List<List<Stretch>> parts() {
        if (!part.isEmpty()) {
            endPart();
        }
        return parts;
    }

    /// As far as fits: the whole rest, or up to behind the last blank, or as many letters as fit.
    private int end(String text, int from) {
        int room = CellText.LONGEST - length;
        if (text.equals("\n")) {
            lineFeeds++;
        }
        if (text.length() - from <= room) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', from + room - 1);
        if (blank >= from) {
            return blank + 1;
        }
        return Character.isHighSurrogate(text.charAt(from + room - 1)) ? from + room - 1 : from + room;
    }

    private boolean full() {
        return length >= CellText.LONGEST - 1 || lineFeeds >= CellText.MOST_LINE_FEEDS;
    }

    private void endPart() {
        parts.add(part);
        part = new ArrayList<>();
        length = 0;
        lineFeeds = 0;
    }
}
