package mn.biyelelt.report.model;

/// Text in one emphasis, on top of the paragraph's style. Holds no line breaks; may hold tabs, which print as a blank.
public record Run(String text, boolean bold, boolean italic) implements Inline {

    /// Text as the style gives it.
    public static Run plain(String text) {
        return new Run(text, false, false);
    }
}
