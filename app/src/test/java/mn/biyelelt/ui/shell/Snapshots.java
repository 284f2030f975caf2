package mn.biyelelt.ui.shell;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Writes pictures of the window into `target/screens` for a person to look at.
final class Snapshots {

    private static final Path FOLDER = Path.of("target/screens");

    private static final int COLOURS = 256;
    /// Colours that agree in these bits look alike.
    private static final int LIKE = 0xf0f0f0;
    /// So many are kept as they are: they are the grounds.
    private static final int GROUNDS = 16;

    private Snapshots() {
    }

    /// A window's content with the lists and menus that hang over it. Call on the JavaFX thread.
    static void take(Window window, String name) {
        Scene scene = window.getScene();
        BufferedImage whole = copy(scene.getRoot().snapshot(null, null));
        Window.getWindows().stream().filter(PopupWindow.class::isInstance).forEach(popup -> {
            var clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            BufferedImage over = copy(popup.getScene().getRoot().snapshot(clear, null), BufferedImage.TYPE_INT_ARGB);
            int left = (int) (popup.getX() - window.getX() - scene.getX());
            int top = (int) (popup.getY() - window.getY() - scene.getY());
            whole.getGraphics().drawImage(over, left, top, null);
        });
        save(whole, FOLDER.resolve(name + ".png"));
    }

    /// A part of a window, or all of it. Call on the JavaFX thread.
    static void take(Node node, String name) {
        write(node.snapshot(null, null), FOLDER.resolve(name + ".png"));
    }

    static void write(WritableImage image, Path file) {
        save(copy(image), file);
    }

    /// With at most 256 colours, those that the picture has most of among their like: a person sees no difference.
    static void writeSmall(WritableImage image, Path file) {
        BufferedImage whole = copy(image);
        int[] palette = palette(whole);
        var colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var small = new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        var nearest = new HashMap<Integer, Integer>();
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(whole.getRGB(x, y),
                        colour -> ((byte[]) colours.getDataElements(colour, null))[0] & 0xff));
            }
        }
        save(small, file);
    }

    private static int[] palette(BufferedImage image) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        List<Integer> frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        var likes = new LinkedHashMap<Integer, Integer>();
        frequent.forEach(colour -> likes.putIfAbsent(colour & LIKE, colour));
        return Stream.concat(frequent.stream().limit(GROUNDS), likes.values().stream()).distinct().limit(COLOURS)
                .mapToInt(Integer::intValue).toArray();
    }

    private static BufferedImage copy(WritableImage image) {
        return copy(image, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage copy(WritableImage image, int type) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, type);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        return copy;
    }

    private static void save(BufferedImage image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
