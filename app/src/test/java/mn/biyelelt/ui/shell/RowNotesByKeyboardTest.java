package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person notes about a row and asks about it, each by a key of its own; and where the keyboard is after a period was chosen.
class RowNotesByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void aNoteAMarkAndTheHistoryOfARowHaveKeysAlsoWhileTheFormIsHidden() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.press(KeyCode.SHIFT, KeyCode.F2);
            window.type("Аймгаас лавлах");
            window.press(KeyCode.SHIFT, KeyCode.F7);
            assertThat(window.textHere(Fields.COMMENT)).isEqualTo("Аймгаас лавлах");
            assertThat(window.textHere(Fields.FOLLOW_UP)).isEqualTo("true");

            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("row-history");
            assertThat(window.find("#row-history-list", Node.class).isVisible()).isTrue();
            window.settle();
            assertThat(onScreen(window, ".row-form").contains(onScreen(window, "#row-history-list"))).isTrue();

            window.press(KeyCode.SHIFT, KeyCode.F7);
            assertThat(window.textHere(Fields.FOLLOW_UP)).isEmpty();
        }
    }

    @Test
    void inARowOfOneLineNoSignIsCut() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.INSERT);
            window.waitUntil(() -> !window.all(".row-sign .finding-sign").isEmpty());
            assertThat(window.<Region>all(".row-sign")).filteredOn(Node::isVisible)
                    .allSatisfy(strip -> assertThat(strip.getChildrenUnmodifiable())
                            .allMatch(sign -> sign.getBoundsInParent().getMaxY() <= strip.getHeight()));
        }
    }

    @Test
    void keysOfRowsAndReportsSayWhyTheyDoNothingOnAHeadingOrInThePlan() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.F7);
            assertThat(window.model().status().get()).startsWith("Энд хувь бичих нүд алга.");

            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.press(KeyCode.SHIFT, KeyCode.F7);
            assertThat(window.model().status().get()).startsWith("Тэмдэглэлийг арга хэмжээнд бичдэг.");
            window.press(KeyCode.F7);
            window.press(KeyCode.SHIFT, KeyCode.F2);
            assertThat(window.model().status().get()).startsWith("Тэмдэглэлийг арга хэмжээнд бичдэг.");
        }
    }

    @Test
    void fieldsOfTheFormShowTheirLocksAsSoonAsAPeriodIsChosen() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            assertThat(locked(window)).isFalse();
            choose(window, Optional.of(new ReportPeriod(2026, Span.HALF)));
            assertThat(locked(window)).isTrue();
            choose(window, Optional.empty());
            assertThat(locked(window)).isFalse();
        }
    }

    @Test
    void theKeyboardIsInTheTableAfterAPeriodWasChosenFromTheList() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            openList(window, "#period-chooser");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            assertThat(window.model().open().get().orElseThrow().desk().period().get()).isEmpty();
            window.press(KeyCode.ENTER);
            window.settle();
            assertThat(window.model().open().get().orElseThrow().desk().period().get()).isPresent();
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("plan-table");
        }
    }

    @Test
    void escInTheOpenListLeavesThePeriodAndThePlanAsTheyWere() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            for (String chooser : List.of("#period-chooser", "#plan-chooser")) {
                var list = openList(window, chooser);
                Object before = list.getValue();
                var plan = window.plan();
                window.press(KeyCode.DOWN);
                window.press(KeyCode.DOWN);
                assertThat(list.getValue()).isNotEqualTo(before);
                window.press(KeyCode.ESCAPE);
                window.settle();
                assertThat(list.isShowing()).isFalse();
                assertThat(list.getValue()).isEqualTo(before);
                assertThat(window.plan()).isEqualTo(plan);
                assertThat(window.model().open().get().orElseThrow().desk().period().get()).isEmpty();
            }
        }
    }

    @Test
    void theThirdPlanOfTheListIsOpenedPastTheSecond() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var list = openList(window, "#plan-chooser");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            Object third = list.getItems().get(2);
            window.press(KeyCode.ENTER);
            window.settle();
            assertThat(window.plan()).isEqualTo(third);
        }
    }

    private static ComboBox<?> openList(OpenWindow window, String chooser) {
        var list = window.find(chooser, ComboBox.class);
        window.onFx(() -> {
            list.requestFocus();
            list.show();
        });
        return list;
    }

    private static Bounds onScreen(OpenWindow window, String selector) {
        Node node = window.find(selector, Node.class);
        return node.localToScene(node.getLayoutBounds());
    }

    private static void choose(OpenWindow window, Optional<ReportPeriod> period) {
        window.onFx(() -> window.model().open().get().orElseThrow().desk().period().set(period));
        window.settle();
    }

    private static boolean locked(OpenWindow window) {
        return window.find("#field-number", TextInputControl.class).getParent().getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("locked"));
    }
}
