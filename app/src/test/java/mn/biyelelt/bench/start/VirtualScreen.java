package mn.biyelelt.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;

/// A screen without a monitor (Xvfb), whose picture lies in a file: reading it costs the watched programs nothing.
final class VirtualScreen implements AutoCloseable {

    static final int WIDTH = 1366;
    static final int HEIGHT = 768;

    /// Places of numbers in the head of an X window dump.
    private static final int HEADER_SIZE = 0;
    private static final int BYTES_A_LINE = 12;
    private static final int COLOURS = 19;
    private static final int BYTES_A_COLOUR = 12;

    private final Process server;
    private final String display;
    private final IntBuffer pixels;
    private final int line;

    private VirtualScreen(Process server, String display, IntBuffer pixels, int line) {
        this.server = server;
        this.display = display;
        this.pixels = pixels;
        this.line = line;
    }

    /// @param folder an empty folder for the picture
    static VirtualScreen in(Path folder) throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24",
                "-noreset", "-fbdir", folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = server.inputReader();
        String display = ":" + said.readLine();
        Path file = folder.resolve("Xvfb_screen0");
        try (FileChannel channel = FileChannel.open(file)) {
            var bytes = channel.map(MapMode.READ_ONLY, 0, Files.size(file));
            IntBuffer head = bytes.order(ByteOrder.BIG_ENDIAN).asIntBuffer();
            int start = head.get(HEADER_SIZE) + head.get(COLOURS) * BYTES_A_COLOUR;
            IntBuffer pixels = bytes.slice(start, bytes.limit() - start).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
            return new VirtualScreen(server, display, pixels, head.get(BYTES_A_LINE) / Integer.BYTES);
        }
    }

    /// What the environment variable DISPLAY must say.
    String display() {
        return display;
    }

    /// The picture as it is now, line after line.
    int[] picture() {
        var picture = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            pixels.get(y * line, picture, y * WIDTH, WIDTH);
        }
        return picture;
    }

    /// Whether the picture is another one now; looking takes so little that it does not slow down what is watched.
    boolean differsFrom(int[] picture) {
        IntBuffer before = IntBuffer.wrap(picture);
        for (int y = 0; y < HEIGHT; y++) {
            if (pixels.slice(y * line, WIDTH).mismatch(before.slice(y * WIDTH, WIDTH)) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
