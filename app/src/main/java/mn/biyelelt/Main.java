package mn.biyelelt;

import mn.biyelelt.boot.CommandLineStart;

/// Chooses the window or the command line; nothing else.
public final class Main {

    private Main() {
    }

    /// @param args the command line as typed
    public static void main(String[] args) {
        System.exit(CommandLineStart.run(args));
    }
}
