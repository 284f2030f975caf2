package mn.biyelelt.ui.print;

/// The printer is not there, or took the pages no longer.
public final class PrinterGone extends Exception {

    private static final long serialVersionUID = 1;

    private final String printer;

    public PrinterGone(String printer) {
        super(printer);
        this.printer = printer;
    }

    /// Its name.
    public String printer() {
        return printer;
    }
}
