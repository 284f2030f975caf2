package mn.biyelelt.cli;

import java.io.InputStream;
import java.io.PrintStream;
import mn.biyelelt.i18n.Messages;

/// Where a command reads and writes: results go to `out`, messages to `err`, both in UTF-8.
///
/// @param messages words in the language the user chose
public record Terminal(InputStream in, PrintStream out, PrintStream err, Messages messages) {

    /// Writes a result and a line feed, on every system alike.
    public void result(String line) {
        out.print(line);
        out.print('\n');
    }

    /// Writes a message for the user and a line feed.
    public void message(String line) {
        err.print(line);
        err.print('\n');
    }
}
