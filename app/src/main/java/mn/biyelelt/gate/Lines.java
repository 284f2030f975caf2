package mn.biyelelt.gate;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream as bytes, none of them kept beyond the limit. Not for several threads.
public final class Lines {

    private final InputStream in;
    private final int most;

    /// A line: whole, or longer than the limit and passed over.
    public sealed interface Line {

        /// The bytes before the line feed; at the end of the stream there may have been none.
        record Whole(byte[] bytes) implements Line {}

        /// Longer than the limit.
        record TooLong() implements Line {}
    }

    /// @param most bytes of a line
    public Lines(InputStream in, int most) {
        this.in = new BufferedInputStream(in);
        this.most = most;
    }

    /// The next line; empty at the end.
    public Optional<Line> next() throws IOException {
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        var line = new ByteArrayOutputStream();
        long length = 0;
        while (next >= 0 && next != '\n') {
            length++;
            if (length <= most) {
                line.write(next);
            }
            next = in.read();
        }
        return Optional.of(length <= most ? new Line.Whole(line.toByteArray()) : new Line.TooLong());
    }
}
