package mn.biyelelt.ui.print;

/// A printer did not take the pages, or the system could not say which printers there are.
public final class NotPrinted extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /// Why not; each asks something else of the person.
    public enum Reason {
        /// The printer is not there any more.
        GONE,
        /// It takes no pages at present.
        REFUSED,
        /// What hands pages to printers does not run on this computer.
        NO_SERVICE,
        /// It took the pages no longer; some may have been printed.
        SILENT
    }

    public NotPrinted(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
