package mn.biyelelt.domain.form;

/// A template is not written rightly.
public final class TemplateError extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /// What is wrong.
    public enum Reason {
        /// An opening bracket has no closing one, or the other way round.
        BRACKET,
        /// What stands between braces is no place.
        PLACE,
        /// The word behind `|` is no filter.
        FILTER
    }

    private final Reason reason;
    private final int offset;
    private final String word;

    /// @param offset where in the template, counted from 0
    /// @param word   the part that is wrong
    public TemplateError(Reason reason, int offset, String word) {
        super(reason + " at " + offset + ": " + word);
        this.reason = reason;
        this.offset = offset;
        this.word = word;
    }

    public Reason reason() {
        return reason;
    }

    public int offset() {
        return offset;
    }

    public String word() {
        return word;
    }
}
