package mn.biyelelt.ui.pages;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import mn.biyelelt.report.layout.PagedDocument;

/// A small picture of a paper's first page, as a PNG file has it: eight bits of red, green and blue a point.
///
/// @param argb the points line by line
public record PagePicture(int width, int height, int[] argb) {

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
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
