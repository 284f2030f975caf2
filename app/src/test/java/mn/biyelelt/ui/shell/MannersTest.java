package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.settings.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// How the window behaves towards a person: it remembers, is legible, shows where the keyboard is and never stands still.
class MannersTest {

    /// What one press of a key may cost on the JavaFX thread, ms of computing.
    private static final long PATIENCE = 50;

    @TempDir
    private Path folder;

    @Test
    void planRowPanesAndTabComeBackAtTheNextStart() throws TimeoutException {
        String row;
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
            for (int i = 0; i < 6; i++) {
                window.press(KeyCode.DOWN);
            }
            row = row(window);
            window.press(KeyCode.CONTROL, KeyCode.B);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            assertThat(window.plan().id()).isEqualTo(window.model().plans().get(1).id());
            assertThat(row(window)).isEqualTo(row);
            assertThat(window.find("#pages", Node.class).isVisible()).isTrue();
            assertThat(window.lookup("#outline")).isNull();
        }
    }

    @Test
    void theKeyOfWhatCannotBeDoneNowSaysSo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.Y);

            assertThat(window.model().status().get())
                    .isEqualTo("Одоо хийх боломжгүй: Дахин хийх. Дахин хийх өөрчлөлт алга.");
        }
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void everyTextSignAndEdgeStandsOutFromItsGround(Appearance appearance) throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.looks().wear(appearance));
            var pale = new ArrayList<>(paleOrFaint(window));
            window.press(KeyCode.CONTROL, KeyCode.K);
            pale.addAll(paleOrFaint(window));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            pale.addAll(paleOrFaint(window));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            pale.addAll(paleOrFaint(window));
            window.snapshot("pages-" + appearance + "-mn");
            assertThat(pale).isEmpty();
        }
    }

    private static List<String> paleOrFaint(OpenWindow window) {
        var found = new ArrayList<>(Contrast.tooPale(window.scene().getRoot()));
        found.addAll(Contrast.tooFaint(window.scene().getRoot()));
        return found;
    }

    @Test
    void aPaleTextIsNoticed() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.web("#777777"), Color.WHITE)).isLessThan(4.5);
    }

    @Test
    void aFaintSignIsNoticed() {
        var sign = new Region();
        sign.setShape(new Rectangle(8, 8));
        sign.setBackground(Background.fill(Color.web("#999999")));
        assertThat(Contrast.tooFaint(new StackPane(sign))).singleElement().asString().startsWith("2.85 : 1");
        sign.setBackground(Background.fill(Color.web("#909090")));
        assertThat(Contrast.tooFaint(new StackPane(sign))).isEmpty();
    }

    @Test
    void oneSeesWhereTheKeyboardIs() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            assertThat(reached(window)).hasSizeGreaterThan(13).filteredOn(control -> !showsFocus(window, control))
                    .isEmpty();
        }
    }

    /// The least of several tries, in computing time, against what the machine takes for known work, so that a slow or busy one or a cold
    /// start is not taken for slowness.
    @Test
    void noKeyKeepsTheWindowWaiting() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            long thread = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Thread.currentThread().threadId());
            var keys = List.of(KeyCode.DOWN, KeyCode.UP, KeyCode.RIGHT, KeyCode.LEFT);
            for (KeyCode key : keys) {
                long least = Long.MAX_VALUE;
                for (int i = 0; i < 6; i++) {
                    long before = computed(thread);
                    window.press(key);
                    least = Math.min(least, computed(thread) - before);
                }
                assertThat(least).as("ms of computing for " + key)
                        .isLessThanOrEqualTo(Math.round(PATIENCE * Slowness.now()));
            }
        }
    }

    private static long computed(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread) / 1_000_000;
    }

    private static String row(OpenWindow window) {
        return window.model().open().get().orElseThrow().desk().spot().get().row().toString();
    }

    /// What Tab reaches, in its order.
    private static List<Control> reached(OpenWindow window) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var found = new ArrayList<Control>();
            window.find("#plan-chooser", Control.class).requestFocus();
            for (int i = 0; i < 40; i++) {
                Node focused = window.scene().getFocusOwner();
                if (focused instanceof Control control && !found.contains(control)) {
                    found.add(control);
                }
                focused.requestFocusTraversal(TraversalDirection.NEXT);
            }
            return found;
        });
    }

    /// Whether a control looks otherwise with the keyboard than without; it comes as Tab brings it.
    private static boolean showsFocus(OpenWindow window, Control control) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            window.scene().getRoot().requestFocus();
            int before = pixels(control);
            control.requestFocus();
            control.requestFocusTraversal(TraversalDirection.NEXT);
            window.scene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
            return before != pixels(control);
        });
    }

    /// A number that stands for the picture of a control.
    static int pixels(Node control) {
        WritableImage image = control.snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var all = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), all, 0, width);
        return Arrays.hashCode(all);
    }
}
