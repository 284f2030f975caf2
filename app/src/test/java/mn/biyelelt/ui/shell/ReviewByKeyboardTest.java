package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.quantity.CellReading.State;
import mn.biyelelt.ui.findings.Listed;
import mn.biyelelt.ui.reading.Readings;
import mn.biyelelt.ui.session.Texts;
import mn.biyelelt.ui.table.CellMark;
import mn.biyelelt.ui.table.GridCell;
import mn.biyelelt.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person reviews a report by keyboard alone: sees what is wrong, goes there, mends it, lets something stand, corrects a reading,
/// and takes it all back.
class ReviewByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void aReadingIsCorrectedAndAWrongPercentReachedWithF8AndReplacedWithF7() throws TimeoutException {
        try (OpenWindow window = onReport()) {
            var before = window.plan();
            right(window, 6);
            GridCell achieved = cell(window);
            assertThat(state(window, achieved)).as("of its numbers the percent is reckoned by one")
                    .isEqualTo(State.COMPARED);
            window.press(KeyCode.F7);
            assertThat(window.model().status().get()).startsWith("100 % гэж бичлээ");

            window.press(KeyCode.CONTROL, KeyCode.F7);
            window.type("олон");
            window.press(KeyCode.ENTER);
            assertThat(window.textOf(".reading-asking .reading-refusal")).startsWith("Тоо уншигдсангүй");
            window.onFx(() -> window.find("#right-reading", TextField.class).clear());
            window.type("91,7 %");
            window.press(KeyCode.ENTER);
            assertThat(state(window, achieved)).isEqualTo(State.CONFIRMED);
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();

            window.press(KeyCode.RIGHT);
            GridCell percent = cell(window);
            window.type("104");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> badge(window).contains("1 алдаа"));
            assertThat(mark(window, percent)).extracting(CellMark::severity, CellMark::accepted)
                    .containsExactly(Severity.ERROR, false);

            window.press(KeyCode.F8);
            assertThat(cell(window).element()).isEqualTo(percent.element());
            assertThat(cell(window).key()).isEqualTo(percent.key());
            assertThat(window.find("#plan-table", ListView.class).getAccessibleText()).contains("104 гэж бичсэн");
            assertThat(window.model().status().get()).contains("104 гэж бичсэн");

            window.press(KeyCode.F7);
            window.waitUntil(() -> !badge(window).contains("1 алдаа"));
            assertThat(text(window, percent)).isEqualTo("100");
            undoAll(window);
            assertThat(window.plan()).isEqualTo(before);
            assertThat(state(window, achieved)).isEqualTo(State.COMPARED);
        }
    }

    /// JavaFX says the error to the thread's handler only.
    @Test
    void aHeadingOfTheListIsClickedWithoutHarm() throws TimeoutException {
        try (OpenWindow window = onReport()) {
            right(window, 7);
            window.type("1000");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> badge(window).contains("1 алдаа"));
            window.press(KeyCode.F8);
            window.press(KeyCode.F9);
            ListView<?> list = window.find("#findings", ListView.class);
            int before = list.getSelectionModel().getSelectedIndex();
            assertThat(before).isPositive();
            var errors = new ArrayList<Throwable>();
            window.onFx(() -> {
                Thread fx = Thread.currentThread();
                var usual = fx.getUncaughtExceptionHandler();
                fx.setUncaughtExceptionHandler((_, error) -> errors.add(error));
                list.getSelectionModel().clearAndSelect(0);
                fx.setUncaughtExceptionHandler(usual);
            });
            assertThat(errors).isEmpty();
            assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
            window.onFx(list::requestFocus);
            window.press(KeyCode.DOWN);
            assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(before);
        }
    }

    @Test
    void aSlipIsFixedAndWhatMayStandIsAcceptedWithAReason() throws TimeoutException {
        try (OpenWindow window = onReport()) {
            var before = window.plan();
            right(window, 6);
            GridCell achieved = cell(window);
            window.type("Эрт үеийн хяналтад 95 хувь нь xамрагдав.");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> badge(window).contains("1 анхааруулга"));

            window.press(KeyCode.F8);
            assertThat(chosen(window).finding().rule()).isEqualTo("N17");
            window.press(KeyCode.CONTROL, KeyCode.F8);
            assertThat(text(window, achieved)).isEqualTo("Эрт үеийн хяналтад 95 хувь нь хамрагдав.");
            window.waitUntil(() -> badge(window).equals("Алдаа, анхааруулга алга"));

            window.press(KeyCode.RIGHT);
            GridCell percent = cell(window);
            window.type("40");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> !badge(window).equals("Алдаа, анхааруулга алга"));
            window.press(KeyCode.F8);
            window.press(KeyCode.F9);
            reachPanel(window);
            window.press(KeyCode.ENTER);
            assertThat(onDesk(window).desk().spot().get()).isEqualTo(chosen(window).spot());
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
            int open = open(window);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F8);
            window.type("Дүн шалгагдаж байгаа.");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> open(window) == open - 1);
            assertThat(window.find("#findings", ListView.class).isFocused()).isTrue();
            assertThat(window.model().status().get()).startsWith("Тайлбартайгаар хүлээн авлаа");
            assertThat(text(window, percent)).isEqualTo("40");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.model().status().get()).isEqualTo("Алдааг хүлээн авсан тайлбарыг буцаалаа");
            undoAll(window);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void anErrorThatHoldsTheFinalMarkBackIsCountedAndGoneTo() throws TimeoutException {
        try (OpenWindow window = onReport()) {
            right(window, 7);
            GridCell percent = cell(window);
            window.type("104");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> badge(window).contains("1 алдаа"));
            window.press(KeyCode.CONTROL, KeyCode.END);
            assertThat(cell(window).element()).isNotEqualTo(percent.element());

            window.press(KeyCode.SHIFT, KeyCode.F9);
            assertThat(window.model().status().get()).contains("1 алдааг засах");
            assertThat(cell(window).element()).isEqualTo(percent.element());
            assertThat(cell(window).key()).isEqualTo(percent.key());
            window.snapshot("final-held-light-mn");

            window.type("100");
            window.press(KeyCode.ENTER);
            window.waitUntil(() -> badge(window).equals("Алдаа, анхааруулга алга"));
            window.press(KeyCode.SHIFT, KeyCode.F9);
            window.waitUntil(() -> badge(window).contains("Эцсийн"));
        }
    }

    /// "Ctrl+Z takes it back" would be said of the step after it.
    @Test
    void whatIsToldOfThePlanIsNoNewsOnceItChangedOrIsLookedAtAsAnother() throws TimeoutException {
        try (OpenWindow window = onReport()) {
            window.press(KeyCode.SHIFT, KeyCode.F9);
            assertThat(window.model().status().get()).contains("эцсийн болголоо");
            right(window, 7);
            window.type("99");
            window.press(KeyCode.ENTER);
            assertThat(window.model().status().get()).isEmpty();

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.model().status().get()).isNotEmpty();
            window.onFx(() -> window.model().open().get().orElseThrow().desk().period().set(Optional.empty()));
            assertThat(window.model().status().get()).isEmpty();

            window.press(KeyCode.CONTROL, KeyCode.F8);
            assertThat(window.model().status().get()).isNotEmpty();
            window.onFx(() -> window.model().open(window.model().plans().getFirst().id()));
            assertThat(window.model().status().get()).isEmpty();
        }
    }

    private OpenWindow onReport() throws TimeoutException {
        OpenWindow window = OpenWindow.onSample(folder);
        window.onFx(() -> window.model().open(window.model().plans().get(1).id()));
        window.settle();
        return window;
    }

    private static void reachPanel(OpenWindow window) {
        for (int i = 0; i < 5 && !window.find("#findings", ListView.class).isFocused(); i++) {
            window.press(KeyCode.F6);
        }
    }

    private static void right(OpenWindow window, int times) {
        for (int i = 0; i < times; i++) {
            window.press(KeyCode.RIGHT);
        }
    }

    private static void undoAll(OpenWindow window) {
        for (int i = 0; i < 20 && onDesk(window).desk().steps().toUndo().get().isPresent(); i++) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    private static PlanOnDesk onDesk(OpenWindow window) {
        return window.model().open().get().orElseThrow();
    }

    private static GridCell cell(OpenWindow window) {
        return onDesk(window).table().cell().orElseThrow();
    }

    private static String badge(OpenWindow window) {
        return window.find("#findings-badge", Node.class).getAccessibleText();
    }

    private static CellMark mark(OpenWindow window, GridCell cell) {
        return onDesk(window).table().notes().mark(element(cell), List.of(cell.key())).orElseThrow();
    }

    private static Listed chosen(OpenWindow window) {
        return onDesk(window).review().findings().chosen().get().orElseThrow();
    }

    private static int open(OpenWindow window) {
        var found = onDesk(window).review().check().findings().get();
        return found.open(Severity.ERROR) + found.open(Severity.WARNING) + found.open(Severity.HINT);
    }

    private static State state(OpenWindow window, GridCell cell) {
        return onDesk(window).review().readings().of(new Readings.Place(element(cell), cell.key())).orElseThrow()
                .state();
    }

    private static String text(OpenWindow window, GridCell cell) {
        assertThat(cell.key().field()).isIn(Fields.ACHIEVED, Fields.ACHIEVED_PERCENT);
        return Texts.of(window.plan(), element(cell), cell.key());
    }

    private static ElementId element(GridCell cell) {
        return cell.element().orElseThrow();
    }
}
