package mn.biyelelt.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.secret.Password;

/// The password of the workspace that a command names: from the file behind `--password-file`, else from the environment, else
/// asked. It is asked only of a workspace that has one.
final class GivenPassword {

    static final String FILE = "--password-file";
    static final String VARIABLE = "BIYELELT_PASSWORD";
    private static final int LONGEST = 1000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private GivenPassword() {
    }

    /// Does something that may need the password.
    ///
    /// @throws CommandFailure if it does, and there is none
    static <T> T with(Terminal terminal, Function<Optional<Password>, T> work) {
        Optional<Password> known = known(terminal);
        try {
            return work.apply(known);
        } catch (StorageFailure e) {
            if (e.reason() != Reason.PASSWORD_NEEDED) {
                throw e;
            }
            return asked(terminal, work, e);
        } finally {
            known.ifPresent(Password::close);
        }
    }

    private static Optional<Password> known(Terminal terminal) {
        return terminal.passwordFile().isPresent()
                ? terminal.passwordFile().map(file -> in(file, terminal))
                : terminal.prompt().variable(VARIABLE).map(word -> Password.of(word.toCharArray()));
    }

    private static <T> T asked(Terminal terminal, Function<Optional<Password>, T> work, StorageFailure reason) {
        char[] typed = terminal.prompt()
                .ask(terminal.messages().get("cli.password.ask", "file", reason.file()))
                .orElseThrow(() -> CommandFailure.badInput(
                        terminal.messages().get("cli.password.needed", "file", reason.file())));
        try (var password = Password.of(typed)) {
            return work.apply(Optional.of(password));
        }
    }

    /// The first line of a file.
    ///
    /// @throws CommandFailure if it cannot be read or is none
    static Password in(Path file, Terminal terminal) {
        byte[] bytes = new byte[0];
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST + 1);
            Password password = firstLine(bytes);
            if (bytes.length <= LONGEST && !password.isEmpty()) {
                return password;
            }
        } catch (IOException _) {
            // told below
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
        throw CommandFailure.badInput(terminal.messages().get("cli.password.noFile", "file", file));
    }

    private static Password firstLine(byte[] bytes) throws CharacterCodingException {
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        int from = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        char[] line = Arrays.copyOfRange(text.array(), from, to);
        Arrays.fill(text.array(), '\0');
        return Password.of(line);
    }
}
