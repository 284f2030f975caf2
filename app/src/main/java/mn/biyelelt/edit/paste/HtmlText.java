package mn.biyelelt.edit.paste;

/// Gathers the text of a cell: white space of the HTML counts as one blank, paragraphs and breaks as line ends.
final class HtmlText {

    private final StringBuilder text = new StringBuilder();
    private boolean blankDue;
    private boolean lineDue;

    /// Adds text of the HTML.
    void add(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blankDue = true;
            } else {
                append(c);
            }
        }
    }

    /// Adds text that is no HTML, blanks and all.
    void addAsIs(String piece) {
        endLine();
        text.append(piece);
        blankDue = false;
    }

    /// The next text begins a new line, unless it does so anyway.
    void breakLine() {
        lineDue = !text.isEmpty();
        blankDue = false;
    }

    /// A line ends here in any case.
    void lineEnd() {
        endLine();
        text.append('\n');
        blankDue = false;
    }

    String text() {
        return text.toString().strip();
    }

    private void append(char c) {
        endLine();
        if (blankDue && !text.isEmpty() && text.charAt(text.length() - 1) != '\n'
                && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        blankDue = false;
        text.append(c);
    }

    private void endLine() {
        if (lineDue && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        lineDue = false;
    }
}
