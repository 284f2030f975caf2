package mn.biyelelt.report.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Keeps the first failure of a stream, which POI would put into its log and forget, and fails from then on.
final class FailingOnce extends OutputStream {

    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    FailingOnce(OutputStream out) {
        this.out = out;
    }

    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private void attempt(Step step) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            step.run();
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
