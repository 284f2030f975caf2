package mn.biyelelt.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import mn.biyelelt.gate.Limits;
import mn.biyelelt.gate.Lines;
import mn.biyelelt.gate.Lines.Line;
import mn.biyelelt.i18n.Messages;

/// Reads standard input line by line; a byte order mark at its start is left aside. The last line needs no line feed.
final class InputLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private InputLines() {
    }

    /// All lines that are not blank.
    ///
    /// @throws CommandFailure if the input breaks off
    static void forEachBytes(Terminal terminal, Consumer<Line> action) {
        forEachLine(terminal, Limits.ofLines(), line -> {
            if (!(line instanceof Line.Whole(var bytes)) || !isBlank(bytes)) {
                action.accept(line);
            }
        });
    }

    /// All lines as text in UTF-8, without their ends.
    ///
    /// @param tooLong told, instead of `action`, of a line beyond the limit
    /// @throws CommandFailure if the input breaks off
    static void forEach(Terminal terminal, Consumer<String> action, Consumer<CommandFailure> tooLong) {
        Limits limits = Limits.ofTexts();
        forEachLine(terminal, limits, line -> {
            try {
                action.accept(text(bytes(line, limits, terminal.messages())));
            } catch (CommandFailure e) {
                tooLong.accept(e);
            }
        });
    }

    /// The bytes of a line that [#forEachBytes] gave.
    ///
    /// @throws CommandFailure if it is beyond the limit
    static byte[] bytes(Line line, Messages messages) {
        return bytes(line, Limits.ofLines(), messages);
    }

    private static byte[] bytes(Line line, Limits limits, Messages messages) {
        return switch (line) {
            case Line.Whole(var bytes) -> bytes;
            case Line.TooLong _ -> throw CommandFailure
                    .badInput(messages.get("cli.line.tooLong", "limit", limits.bytes() >> 20));
        };
    }

    private static void forEachLine(Terminal terminal, Limits limits, Consumer<Line> action) {
        var lines = new Lines(terminal.in(), limits.bytes());
        try {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                action.accept(line.get());
            }
        } catch (IOException _) {
            throw CommandFailure.failed(terminal.messages().get("cli.line.unreadable"));
        }
    }

    private static String text(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
