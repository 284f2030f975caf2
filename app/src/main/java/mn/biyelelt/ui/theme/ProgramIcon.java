package mn.biyelelt.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The program's icon, which the system shows beside the window's title and among the windows that are open.
public final class ProgramIcon {

    private ProgramIcon() {
    }

    /// In every size that systems ask for, the smallest first. For any thread.
    public static List<Image> sizes() {
        return IntStream.of(16, 24, 32, 48, 256).mapToObj(ProgramIcon::read).toList();
    }

    private static Image read(int size) {
        try (InputStream file = ProgramIcon.class.getResourceAsStream("icon/" + size + ".png")) {
            return new Image(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
