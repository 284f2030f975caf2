package mn.biyelelt.gate;

/// A file from outside does not pass the gate. Nothing of it was taken; [RefusalText] says it in words.
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why a file does not pass.
    public enum Reason {
        /// There is no such file; no detail.
        MISSING,
        /// It is a folder, a device or something else that has no end; no detail.
        NO_FILE,
        /// It may not be read; no detail.
        FORBIDDEN,
        /// The disk did not give it; no detail.
        UNREADABLE,
        /// It is larger than files of its kind ever are; the detail is the limit in MiB.
        TOO_LARGE,
        /// It is no text in UTF-8; no detail.
        NO_TEXT,
        /// A line of it is longer than any text; the detail is the limit in characters or bytes.
        LONG_LINE,
        /// It is of another kind than its name or its use says; the detail is the [FileKind] found.
        OTHER_KIND,
        /// It can be read with a password only; no detail.
        PASSWORD,
        /// It is an archive that contradicts itself; the detail says where, in English.
        DAMAGED,
        /// A part's name leads out of the archive or cannot be a name everywhere; the detail is the name.
        UNSAFE_NAME,
        /// Two parts have one name; the detail is the name.
        TWICE,
        /// It has more parts than any document; the detail is the limit.
        MANY_PARTS,
        /// Unpacked it is larger than any document; the detail is the limit in MiB.
        UNPACKED_TOO_LARGE,
        /// It carries a program; the detail is the part.
        MACROS,
        /// It wants something fetched from elsewhere; the detail is what.
        FETCHES,
        /// Its XML defines a grammar of its own, which can make a small file endless; the detail is the part.
        GRAMMAR,
        /// It is an archive with an archive in it; the detail is the part.
        NESTED
    }

    private final Reason reason;
    private final String file;
    private final String detail;

    /// @param file   as the user named it
    /// @param detail as the reason says; may be empty
    public FileRefused(Reason reason, String file, String detail) {
        super(reason + " '" + detail + "' in " + file);
        this.reason = reason;
        this.file = file;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public String file() {
        return file;
    }

    public String detail() {
        return detail;
    }
}
