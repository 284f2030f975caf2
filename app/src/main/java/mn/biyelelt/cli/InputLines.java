package mn.biyelelt.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Reads standard input line by line, in UTF-8; a byte order mark at its start is left aside.
final class InputLines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private InputLines() {
    }

    static void forEach(InputStream in, Consumer<String> action) {
        try {
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line = reader.readLine();
            if (line != null && line.startsWith(BYTE_ORDER_MARK)) {
                line = line.substring(1);
            }
            while (line != null) {
                action.accept(line);
                line = reader.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
