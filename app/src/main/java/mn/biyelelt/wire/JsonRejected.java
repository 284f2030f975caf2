package mn.biyelelt.wire;

/// A JSON text that cannot be taken as it is, with the place and the reason. Nothing of it was taken.
public final class JsonRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_DETAIL = 200;

    /// Why a text is refused.
    public enum Reason {
        /// It is no UTF-8 text; no detail.
        NOT_UTF8,
        /// It is no JSON; the detail says what a JSON reader met, in English.
        NO_JSON,
        /// It is longer, deeper or has longer texts than any plan; the detail says which limit, in English.
        TOO_LARGE,
        /// It is JSON of another kind; the detail is the format expected.
        OTHER_FORMAT,
        /// It was written by a newer program; the detail is its version.
        NEWER_VERSION,
        /// A key that the format does not have; the detail is the key.
        UNKNOWN_KEY,
        /// A key stands twice in one object; the detail is the key.
        REPEATED_KEY,
        /// A key that must be there is not; the detail is the key.
        MISSING_KEY,
        /// A value of another kind than the format says; the detail is the kind expected, as JSON names it.
        WRONG_KIND,
        /// A value of the right kind that means nothing here; the detail is the value.
        WRONG_VALUE,
        /// An identity that stands there already; the detail is the identity.
        REPEATED_IDENTITY
    }

    private final Reason reason;
    private final String detail;
    private final int line;
    private final int column;
    private final String path;

    /// @param detail as the reason says; may be empty
    /// @param line   counted from 1; 0 if unknown
    /// @param column counted from 1; 0 if unknown
    /// @param path   the value's place in the document, `$.plan.sections[0].rows[3].text`
    public JsonRejected(Reason reason, String detail, int line, int column, String path) {
        super(reason + " '" + shown(detail) + "' at line " + line + ", column " + column + ", " + path);
        this.reason = reason;
        this.detail = shown(detail);
        this.line = line;
        this.column = column;
        this.path = path;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String path() {
        return path;
    }

    /// A text of the file may be as long as the file: what people read of it is not.
    private static String shown(String detail) {
        return detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) + "…" : detail;
    }
}
