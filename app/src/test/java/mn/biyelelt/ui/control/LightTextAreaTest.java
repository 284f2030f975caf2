package mn.biyelelt.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A text area that has its scroll bar only while there is something to scroll looks and scrolls as JavaFX's own.
class LightTextAreaTest {

    private static final String LONG = "Нэг хоёр гурав дөрөв тав. ".repeat(60);

    @BeforeAll
    static void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void aShortTextHasNoScrollBar() throws TimeoutException {
        assertThat(shown(new LightTextArea(), "Нэг", LightTextAreaTest::bars)).isEmpty();
        assertThat(shown(new TextArea(), "Нэг", LightTextAreaTest::bars)).hasSize(2);
    }

    @Test
    void aLongTextIsBesideItsScrollBarAsInJavaFxsOwn() throws TimeoutException {
        assertThat(shown(new LightTextArea(), LONG, LightTextAreaTest::places))
                .isEqualTo(shown(new TextArea(), LONG, LightTextAreaTest::places));
    }

    @Test
    void aTextThatGrowsGetsItsScrollBarAndLosesItAgain() throws TimeoutException {
        var area = new LightTextArea();
        assertThat(shown(area, "Нэг", LightTextAreaTest::seenBars)).isZero();
        assertThat(shown(area, LONG, LightTextAreaTest::seenBars)).isOne();
        assertThat(shown(area, "Нэг", LightTextAreaTest::seenBars)).isZero();
    }

    @Test
    void theCaretAtTheEndOfALongTextIsInSight() throws TimeoutException {
        assertThat(scrolled(new LightTextArea())).isPositive().isEqualTo(scrolled(new TextArea()));
    }

    private static double scrolled(TextArea area) throws TimeoutException {
        shown(area, LONG, _ -> true);
        WaitForAsyncUtils.waitForAsyncFx(60_000, area::end);
        layOut(area);
        return WaitForAsyncUtils.waitForAsyncFx(60_000, area::getScrollTop);
    }

    private static Set<Node> bars(TextArea area) {
        return area.lookupAll(".scroll-bar");
    }

    private static long seenBars(TextArea area) {
        return bars(area).stream().filter(Node::isVisible).count();
    }

    /// Where the bar and the text are.
    private static String places(TextArea area) {
        Node bar = bars(area).stream().filter(ScrollBar.class::isInstance).filter(Node::isVisible).findFirst()
                .orElseThrow();
        return bar.getBoundsInParent() + " " + area.lookup(".content").getBoundsInParent();
    }

    /// What is to be told of a text area on the screen.
    private static <T> T shown(TextArea area, String text, Function<TextArea, T> told) throws TimeoutException {
        if (area.getScene() == null) {
            show(area, FxToolkit.registerStage(Stage::new));
        }
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> area.setText(text));
        layOut(area);
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> told.apply(area));
    }

    private static void show(TextArea area, Stage stage) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            area.setWrapText(true);
            area.setPrefSize(300, 120);
            stage.setScene(new Scene(new Pane(area), 400, 300));
            stage.show();
        });
    }

    /// In frames of the window: what a text needs is found out step by step.
    private static void layOut(TextArea area) {
        for (int i = 0; i < 4; i++) {
            var frame = new CompletableFuture<Boolean>();
            Runnable done = () -> frame.complete(true);
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                area.getScene().addPostLayoutPulseListener(done);
                Platform.requestNextPulse();
            });
            frame.join();
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> area.getScene().removePostLayoutPulseListener(done));
        }
    }
}
