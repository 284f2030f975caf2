package mn.biyelelt.cli;

/// How a command ended, as the shell sees it.
public final class ExitCode {

    /// Done.
    public static final int DONE = 0;
    /// Done, and there are findings of severity error.
    public static final int FINDINGS = 1;
    /// The command line makes no sense.
    public static final int USAGE = 2;
    /// What was given cannot be taken; nothing was changed.
    public static final int BAD_INPUT = 3;
    /// The operation failed; nothing is lost.
    public static final int FAILED = 4;

    private ExitCode() {
    }
}
