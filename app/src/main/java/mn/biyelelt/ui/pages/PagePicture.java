package mn.biyelelt.ui.pages;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import mn.biyelelt.report.layout.PagedDocument;

/// A small picture of a paper's first page, as a PNG file has it: eight bits of red, green and blue a point.
///
/// @param argb the points line by line
public record PagePicture(int width, int height, int[] argb) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /// Paints it. For the JavaFX thread.
    ///
    /// @param longest length of the longer side, px
    public static PagePicture of(PagedDocument paper, int longest) {
        double scale = longest / Math.max(paper.width(), paper.height());
        var canvas = new Canvas(Math.rint(paper.width() * scale), Math.rint(paper.height() * scale));
        new PagePainter().paint(canvas.getGraphicsContext2D(), paper.pages().getFirst(), paper.width(), paper.height(),
                scale);
        WritableImage image = canvas.snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new PagePicture(width, height, argb);
    }

    /// The file's bytes. For any thread.
    public byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", head());
            chunk(out, "IDAT", lines());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] head() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[]{8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    /// Each line begins with its filter, which is none.
    private byte[] lines() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            for (int y = 0; y < height; y++) {
                out.write(0);
                for (int x = 0; x < width; x++) {
                    int point = argb[y * width + x];
                    out.write(point >> 16);
                    out.write(point >> 8);
                    out.write(point);
                }
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(type);
        check.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
