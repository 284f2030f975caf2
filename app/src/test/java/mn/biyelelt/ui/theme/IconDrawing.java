package mn.biyelelt.ui.theme;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import javax.imageio.ImageIO;

/// Draws the program's icon: the mark of the start page, a white tick on a blue tile.
final class IconDrawing {

    private static final Color TILE = new Color(0x09, 0x69, 0xda);
    /// The tick's corners in a square of 16, as `.start-mark-check` has them.
    private static final double[][] TICK = {{1.5, 7}, {0, 8.5}, {5, 13.5}, {15, 3.5}, {13.5, 2}, {5, 10.5}};
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;

    private IconDrawing() {
    }

    /// The icon, that many pixels wide and high.
    static BufferedImage of(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 32.0, size / 32.0);
        pen.setColor(TILE);
        pen.fill(new RoundRectangle2D.Double(1, 1, 30, 30, 12, 12));
        pen.setColor(Color.WHITE);
        pen.fill(tick());
        pen.dispose();
        return image;
    }

    /// The tick in the middle of a square of 32.
    private static Shape tick() {
        var path = new Path2D.Double();
        path.moveTo(TICK[0][0], TICK[0][1]);
        for (int i = 1; i < TICK.length; i++) {
            path.lineTo(TICK[i][0], TICK[i][1]);
        }
        path.closePath();
        var placing = AffineTransform.getTranslateInstance(4.75, 4.375);
        placing.scale(1.5, 1.5);
        return placing.createTransformedShape(path);
    }

    /// The icon as a PNG file.
    static byte[] png(int size) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(of(size), "png", out);
        return out.toByteArray();
    }

    /// An icon file of Windows with a PNG for each size.
    static byte[] ico(List<Integer> sizes) throws IOException {
        var pictures = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(ICO_HEAD + ICO_ENTRY * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            byte[] png = png(size);
            // 0 stands for 256
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(png.length).putInt(head.capacity() + pictures.size());
            pictures.writeBytes(png);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(pictures.toByteArray());
        return file.toByteArray();
    }
}
