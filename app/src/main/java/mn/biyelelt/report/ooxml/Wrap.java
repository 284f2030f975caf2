package mn.biyelelt.report.ooxml;

/// Counts the lines of one paragraph: a word that does not fit goes to the next line, one longer than a line is broken.
final class Wrap {

    private final double width;
    private int lines = 1;
    private double line;
    private double word;

    Wrap(double width) {
        this.width = width;
    }

    void letter(double advance) {
        word += advance;
        if (word > width) {
            breakWord(advance);
        }
    }

    void blank(double advance) {
        endWord();
        line += advance;
    }

    int lines() {
        endWord();
        return lines;
    }

    private void breakWord(double advance) {
        if (line > 0) {
            lines++;
            line = 0;
        }
        lines++;
        word = advance;
    }

    private void endWord() {
        if (word > 0 && line > 0 && line + word > width) {
            lines++;
            line = 0;
        }
        line += word;
        word = 0;
    }
}
