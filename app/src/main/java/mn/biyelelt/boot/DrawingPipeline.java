package mn.biyelelt.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Spares JavaFX the search for a graphics card where there is none: on Linux it loads the whole of the system's OpenGL first, finds that
/// no card is behind it, and draws by itself after all.
final class DrawingPipeline {

    /// What JavaFX asks for the order in which it tries.
    private static final String ORDER = "prism.order";
    private static final String BY_ITSELF = "sw";
    /// Where Linux shows its cards, those of NVIDIA's own driver too.
    private static final List<Path> CARDS = List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"));

    private DrawingPipeline() {
    }

    /// To be called before any of JavaFX is used. What somebody chose on the command line stays.
    static void choose() {
        if (System.getProperty(ORDER) == null && drawsByItself(OperatingSystem.here(), CARDS)) {
            System.setProperty(ORDER, BY_ITSELF);
        }
    }

    /// Whether no card is there to draw.
    ///
    /// @param cards one of them exists where there is a card
    static boolean drawsByItself(OperatingSystem system, List<Path> cards) {
        return system == OperatingSystem.LINUX && cards.stream().noneMatch(Files::exists);
    }
}
