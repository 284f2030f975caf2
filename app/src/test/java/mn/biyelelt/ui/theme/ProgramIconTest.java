package mn.biyelelt.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The icon's files are what is drawn; `-Dpictures=write` writes them anew.
class ProgramIconTest {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 256);
    private static final Path FOLDER = Path.of("src/main/resources/mn/biyelelt/ui/theme/icon");
    private static final Path FOR_WINDOWS = Path.of("src/main/icons/biyelelt.ico");

    @Test
    void theFilesShowTheDrawing() throws IOException {
        if ("write".equals(System.getProperty("pictures"))) {
            for (int size : SIZES) {
                Files.write(Files.createDirectories(FOLDER).resolve(size + ".png"), IconDrawing.png(size));
            }
            Files.createDirectories(FOR_WINDOWS.getParent());
            Files.write(FOR_WINDOWS, IconDrawing.ico(SIZES));
        }

        for (int size : SIZES) {
            byte[] file = Files.readAllBytes(FOLDER.resolve(size + ".png"));
            assertThat(points(file)).as("icon of %d px", size).isEqualTo(points(IconDrawing.of(size)));
        }
        assertThat(Files.readAllBytes(FOR_WINDOWS)).isEqualTo(IconDrawing.ico(SIZES));
    }

    @Test
    void theWindowHasItInEverySize() {
        assertThat(ProgramIcon.sizes()).extracting(Image::getWidth)
                .containsExactlyElementsOf(SIZES.stream().map(Integer::doubleValue).toList());
    }

    private static List<Integer> points(byte[] png) throws IOException {
        return points(ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static List<Integer> points(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).boxed()
                .toList();
    }
}
