package mn.biyelelt.cli;

/// A command cannot go on: what the user reads, and the exit code.
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String text) {
        super(text);
        this.exitCode = exitCode;
    }

    /// What was given cannot be taken; nothing was changed.
    ///
    /// @param text for the user, in the user's language
    public static CommandFailure badInput(String text) {
        return new CommandFailure(ExitCode.BAD_INPUT, text);
    }

    /// The operation failed; nothing is lost.
    ///
    /// @param text for the user, in the user's language
    public static CommandFailure failed(String text) {
        return new CommandFailure(ExitCode.FAILED, text);
    }

    int exitCode() {
        return exitCode;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
