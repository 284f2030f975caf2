package mn.biyelelt.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import mn.biyelelt.i18n.Messages;

/// Where a command reads and writes: results go to `out`, messages to `err`, both in UTF-8.
///
/// @param messages     words in the language the user chose
/// @param zone         of the times told
/// @param prompt       where a password comes from
/// @param passwordFile where it comes from first, if one was named
public record Terminal(InputStream in, PrintStream out, PrintStream err, Messages messages, ZoneId zone,
        PasswordPrompt prompt, Optional<Path> passwordFile) {

    /// A terminal that knows no passwords, and tells times as in Greenwich.
    public Terminal(InputStream in, PrintStream out, PrintStream err, Messages messages) {
        this(in, out, err, messages, ZoneOffset.UTC, PasswordPrompt.NONE, Optional.empty());
    }

    Terminal with(Optional<Path> file) {
        return new Terminal(in, out, err, messages, zone, prompt, file);
    }

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
