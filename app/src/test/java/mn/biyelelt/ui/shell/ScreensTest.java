package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import mn.biyelelt.ui.session.Doing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of every screen for a person to look at, and what can be checked on all of them: no complaint about style sheets, a
/// name for every control.
class ScreensTest {

    @TempDir
    private Path folder;

    @Test
    void everyScreenIsDrawnWithoutAStyleWarningAndEveryControlHasAName() throws TimeoutException {
        try (var warnings = new CssWarnings(); OpenWindow window = OpenWindow.onSample(folder)) {
            choosePlan(window, 1);
            window.press(KeyCode.RIGHT);
            window.snapshot("table-light-mn");
            var nameless = new ArrayList<>(nameless(window.scene().getRoot()));

            window.press(KeyCode.F2);
            window.snapshot("editing-light-mn");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("мөр");
            window.snapshot("palette-light-mn");
            nameless.addAll(nameless(window.scene().getRoot()));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.snapshot("table-dark-mn");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.snapshot("pages-dark-en");
            nameless.addAll(nameless(window.scene().getRoot()));
            window.onFx(() -> window.model().failures().failed(Doing.ANYTHING, "The papers could not be written.",
                    new IllegalStateException()));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.snapshot("notice-light-en");
            window.onFx(() -> window.find("#notices", org.controlsfx.control.NotificationPane.class).hide());
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            choosePlan(window, 5);
            window.snapshot("spanning-goals-light-en");
            zoom(window, 4);
            window.snapshot("zoom-150-light-en");

            assertThat(warnings.told()).isEmpty();
            assertThat(nameless).isEmpty();
        }
    }

    @Test
    void overviewPrintingAndLetterAreDrawn() throws TimeoutException {
        try (var warnings = new CssWarnings(); OpenWindow window = OpenWindow.onSample(folder)) {
            choosePlan(window, 1);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.snapshot("overview-light-mn");
            var nameless = new ArrayList<>(nameless(window.scene().getRoot()));
            var pale = new ArrayList<>(Contrast.tooPale(window.scene().getRoot()));
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.snapshot("new-plan-light-mn");
            nameless.addAll(nameless(window.scene().getRoot()));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.snapshot("print-light-mn");
            nameless.addAll(nameless(window.scene().getRoot()));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.snapshot("letter-light-mn");
            nameless.addAll(nameless(window.scene().getRoot()));
            pale.addAll(Contrast.tooPale(window.scene().getRoot()));

            assertThat(nameless).isEmpty();
            assertThat(pale).isEmpty();
            assertThat(warnings.told()).isEmpty();
        }
    }

    @Test
    void helpOpensAtThePlaceOneIsInAndTheTourHasFiveSteps() throws TimeoutException {
        try (var warnings = new CssWarnings(); OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.press(KeyCode.F1);
            assertThat(window.textOf(".help-title")).isEqualTo("Хуудас");
            window.snapshot("help-light-mn");
            assertThat(nameless(window.scene().getRoot())).isEmpty();
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.F1);
            assertThat(window.textOf(".help-title")).isEqualTo("Товчлуурууд");
            window.snapshot("keys-light-mn");
            window.press(KeyCode.ESCAPE);

            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("таван алхам");
            window.press(KeyCode.ENTER);
            window.snapshot("tour-light-mn");
            for (int i = 0; i < 5; i++) {
                assertThat(window.find("#tour-next", javafx.scene.control.Button.class).isFocused()).isTrue();
                window.press(KeyCode.SPACE);
            }
            assertThat(window.lookup("#tour-next")).isNull();
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("таван алхам");
            window.press(KeyCode.ENTER);
            assertThat(window.lookup("#tour-next")).isNotNull();
            window.press(KeyCode.ESCAPE);
            assertThat(window.lookup("#tour-next")).isNull();
            assertThat(warnings.told()).isEmpty();
        }
    }

    @Test
    void theStartViewIsDrawnToo() throws TimeoutException {
        try (var warnings = new CssWarnings(); OpenWindow window = OpenWindow.withoutWorkspace(folder)) {
            window.onFx(() -> window.window().open(java.util.Optional.empty()));
            window.snapshot("start-light-mn");
            window.onFx(() -> window.find("#start-language", javafx.scene.control.Button.class).fire());
            assertThat(window.textOf("#start-sample")).isEqualTo("Open the sample");
            window.onFx(() -> window.find("#start-language", javafx.scene.control.Button.class).fire());
            assertThat(nameless(window.scene().getRoot())).isEmpty();

            window.press(KeyCode.TAB);
            window.onFx(() -> window.find("#start-open", javafx.scene.control.Button.class).fire());
            assertThat(window.textOf("#start-failure")).contains("sample-2026.mv.db");
            window.snapshot("start-failure-light-mn");
            assertThat(warnings.told()).isEmpty();
        }
    }

    @Test
    void aWrongColourIsNoticed() throws TimeoutException {
        try (var warnings = new CssWarnings(); OpenWindow window = OpenWindow.withoutWorkspace(folder)) {
            window.onFx(() -> window.window().open(java.util.Optional.empty()));
            window.onFx(() -> window.scene().getRoot().setStyle("-fx-background-color: -no-such-colour;"));
            assertThat(warnings.told()).isNotEmpty();
        }
    }

    private static void choosePlan(OpenWindow window, int index) {
        window.onFx(() -> window.model().open(window.model().plans().get(index).id()));
        window.settle();
    }

    private static void zoom(OpenWindow window, int steps) {
        for (int i = 0; i < steps; i++) {
            window.press(KeyCode.CONTROL, KeyCode.PLUS);
        }
    }

    /// Controls a person can be in that a screen reader could not name.
    static List<String> nameless(Node node) {
        var found = new ArrayList<String>();
        if (node instanceof Control control && control.isFocusTraversable() && control.isVisible()
                && name(control).isBlank()) {
            found.add(control.getClass().getSimpleName() + " " + control.getId() + " " + control.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nameless(child)));
        }
        return found;
    }

    private static String name(Control control) {
        if (control.getAccessibleText() != null) {
            return control.getAccessibleText();
        }
        return control instanceof Labeled labeled && !(control instanceof Label) ? labeled.getText() : "";
    }
}
