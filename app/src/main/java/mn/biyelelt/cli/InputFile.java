package mn.biyelelt.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import mn.biyelelt.i18n.Messages;

/// Reads the files that a command is given.
final class InputFile {

    /// Far more than any plan; what is longer is no plan.
    private static final long LONGEST = 256L << 20;

    private static final String FILE = "file";

    private InputFile() {
    }

    /// The bytes of a file.
    ///
    /// @throws CommandFailure if there is no such file, or it cannot be read
    static byte[] bytes(Path file, Messages messages) {
        try {
            if (!Files.exists(file)) {
                throw CommandFailure.badInput(messages.get("cli.file.missing", FILE, file));
            }
            if (!Files.isRegularFile(file)) {
                throw CommandFailure.badInput(messages.get("cli.file.noFile", FILE, file));
            }
            if (Files.size(file) > LONGEST) {
                throw CommandFailure.badInput(messages.get("cli.file.tooLarge", FILE, file));
            }
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw CommandFailure.badInput(messages.get("cli.file.unreadable", FILE, file));
        } catch (IOException e) {
            throw CommandFailure.failed(messages.get("cli.file.failed", FILE, file));
        }
    }
}
