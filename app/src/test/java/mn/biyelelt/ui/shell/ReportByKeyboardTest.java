package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.progress.PlanPercents;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.report.layout.TextRun;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From plan to report by keyboard: the report opens, results are typed, a plan cell is amended with a reason.
class ReportByKeyboardTest {

    private static final ReportPeriod HALF = new ReportPeriod(2026, Span.HALF);

    @TempDir
    private Path folder;

    @Test
    void aPlanIsReportedAndAmendedWithAReason() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            chooseHalfYear(window);
            assertThat(desk(window).form().get()).isEqualTo("unit-annual-report");
            Activity first = (Activity) row(window);
            ElementId line = first.indicators().getFirst().id();

            goTo(window, Fields.ACHIEVED);
            window.type("26 эхийн 23 нь");
            window.press(KeyCode.ENTER);
            assertThat(element(window, line).get(Fields.ACHIEVED, HALF)).isEqualTo("26 эхийн 23 нь");

            String before = element(window, line).get(Fields.TARGET);
            window.onFx(() -> desk(window).goTo(new mn.biyelelt.ui.session.Spot(first.id(), Optional.of(line),
                    Optional.of(mn.biyelelt.domain.plan.CellKey.of(Fields.TARGET)))));
            window.type("95 хувь");
            window.press(KeyCode.ENTER);
            assertThat(element(window, line).get(Fields.TARGET)).isEqualTo(before);
            window.snapshot("amend-light-mn");

            window.type("А/12 тушаал");
            window.press(KeyCode.ENTER);
            assertThat(element(window, line).get(Fields.TARGET)).isEqualTo("95 хувь");
            assertThat(window.scene().getFocusOwner().getId()).isEqualTo("plan-table");
            assertThat(Amendment.allOf(window.plan())).singleElement()
                    .satisfies(made -> assertThat(made.touch().from()).isEqualTo(before));

            window.press(KeyCode.SHIFT, KeyCode.F4);
            assertThat(window.find("#amendments", javafx.scene.control.TableView.class).getItems().size()).isEqualTo(1);
            window.snapshot("amendments-light-mn");

            printAmendments(window);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F4);
            String paper = "Төлөвлөгөөний өөрчлөлт, Нэгжийн гүйцэтгэлийн тайлан 2026 оны хагас жил, "
                    + "Өндөрмөст сумын эрүүл мэндийн төв";
            assertThat(List.of(".pdf", ".docx", ".xlsx"))
                    .allSatisfy(ending -> assertThat(folder.resolve(paper + ending)).isNotEmptyFile());

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(element(window, line).get(Fields.TARGET)).isEqualTo(before);
            assertThat(Amendment.allOf(window.plan())).isEmpty();
        }
    }

    @Test
    void escLeavesThePlanAsItIs() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            chooseHalfYear(window);
            var before = window.plan();
            window.type("өөр");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            assertThat(window.plan()).isEqualTo(before);

            window.press(KeyCode.F4);
            window.press(KeyCode.ESCAPE);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void whereNothingWasAmendedNoEmptyListIsPrinted() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("Төлөвлөгөөний өөрчлөлтийг хэвлэх");
            window.press(KeyCode.ENTER);

            assertThat(window.model().status().get()).isEqualTo("Төлөвлөгөөнд өөрчлөлт оруулаагүй байна.");
            window.press(KeyCode.ENTER);
            assertThat(window.printers().printed()).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F4);
            assertThat(folder).isDirectoryNotContaining("glob:**.{pdf,docx,xlsx}");
        }
    }

    @Test
    void textsOfTheLastReportAreCarriedOverInOneStep() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            chooseHalfYear(window);
            ElementId line = ((Activity) row(window)).indicators().getFirst().id();
            goTo(window, Fields.ACHIEVED);
            window.type("26 эхийн 23 нь");
            window.press(KeyCode.ENTER);
            var reported = window.plan();

            window.onFx(() -> desk(window).period().set(Optional.of(ReportPeriod.yearOf(2026))));
            window.press(KeyCode.CONTROL, KeyCode.F5);
            assertThat(element(window, line).get(Fields.ACHIEVED, ReportPeriod.yearOf(2026)))
                    .isEqualTo("26 эхийн 23 нь");
            assertThat(window.model().status().get()).contains("1 нүдэнд");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(reported);
        }
    }

    @Test
    void thePlanIsLookedAtInAnotherFormAndNothingIsLost() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var before = window.plan();
            window.press(KeyCode.CONTROL, KeyCode.M);
            window.snapshot("forms-light-mn");
            window.press(KeyCode.END);
            window.press(KeyCode.ENTER);

            assertThat(desk(window).form().get()).isEqualTo("implementation-plan");
            assertThat(window.find("#view-strip", javafx.scene.layout.HBox.class).isVisible()).isTrue();
            window.snapshot("other-form-light-mn");
            window.press(KeyCode.CONTROL, KeyCode.E);
            assertThat(folder.resolve("Хэрэгжүүлэх төлөвлөгөө 2026, Өндөрмөст сумын эрүүл мэндийн төв.pdf")).exists();

            window.onFx(() -> window.find("#view-back", javafx.scene.control.Button.class).fire());
            assertThat(desk(window).form().get()).isEqualTo("unit-plan");
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void theFormChosenForAPeriodIsThatOfTheNextStartToo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.M);
            window.press(KeyCode.END);
            window.press(KeyCode.ENTER);
            chooseHalfYear(window);
            assertThat(desk(window).form().get()).isEqualTo("unit-annual-report");
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            assertThat(desk(window).form().get()).isEqualTo("unit-annual-report");
            window.onFx(() -> desk(window).period().set(Optional.empty()));
            assertThat(desk(window).form().get()).isEqualTo("implementation-plan");
        }
    }

    /// First the printer is taken away, then it is back.
    private static void printAmendments(OpenWindow window) {
        window.printers().put("Өрөөний");
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("Төлөвлөгөөний өөрчлөлтийг хэвлэх");
        window.press(KeyCode.ENTER);
        window.printers().takeAway();
        window.press(KeyCode.ENTER);
        window.snapshot("print-amendments-light-mn");
        assertThat(window.printers().printed()).isEmpty();

        window.printers().put("Өрөөний");
        window.press(KeyCode.ENTER);
        String printed = window.printers().printed().getFirst().pages().stream()
                .flatMap(page -> page.texts().stream()).map(TextRun::text).collect(Collectors.joining(" "));
        assertThat(printed).contains("А/12 тушаал").contains("95 хувь");
    }

    @Test
    void thePeriodIsChosenByKeyboardWhichIsInTheTableAgainAfterwards() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.T);
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.DOWN);
            }
            window.press(KeyCode.ENTER);
            assertThat(desk(window).period().get()).hasValue(HALF);
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
        }
    }

    /// The strip at the row's edge, the check list and the overview speak of the same rows.
    @Test
    void aRowThatBeginsAfterTheHalfYearLacksNothingInItsReport() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            chooseHalfYear(window);
            goTo(window, Fields.ACHIEVED);
            ElementId begun = row(window).id();
            window.type("26 эхийн 23 нь");
            window.press(KeyCode.ENTER);
            PlanOnDesk open = window.model().open().get().orElseThrow();
            var untouched = new HashMap<>(open.status().statuses().get());
            untouched.remove(begun);
            assertThat(untouched.values()).contains(RowStatus.NOT_DUE, RowStatus.EMPTY);
            ElementId empty = untouched.entrySet().stream().filter(row -> row.getValue() == RowStatus.EMPTY)
                    .map(Map.Entry::getKey).findFirst().orElseThrow();
            // as when the report is to be final; of one just begun the rows still to come wait
            window.onFx(() -> open.review().check().insist());
            window.waitUntil(() -> open.review().check().findings().get().open(empty, Severity.ERROR) > 0);
            var found = open.review().check().findings().get();
            assertThat(untouched).allSatisfy((row, status) -> assertThat(found.open(row, Severity.ERROR))
                    .isEqualTo(status == RowStatus.NOT_DUE ? 0 : 1));
            var percents = PlanPercents.of(window.plan(), HALF, new QuantityReader());
            assertThat(percents.notDue()).isEqualTo(Collections.frequency(untouched.values(), RowStatus.NOT_DUE));
        }
    }

    private static void chooseHalfYear(OpenWindow window) {
        window.onFx(() -> desk(window).period().set(Optional.of(HALF)));
    }

    /// Steps right until one stands on the column of that field.
    private static void goTo(OpenWindow window, mn.biyelelt.domain.field.FieldKey field) {
        window.press(KeyCode.HOME);
        for (int i = 0; i < 12 && !desk(window).spot().get().cell().orElseThrow().field().equals(field); i++) {
            window.press(KeyCode.RIGHT);
        }
    }

    private static Element row(OpenWindow window) {
        return element(window, desk(window).spot().get().row());
    }

    private static Element element(OpenWindow window, ElementId id) {
        return PlanTree.find(window.plan(), id).orElseThrow();
    }

    private static mn.biyelelt.ui.session.PlanDesk desk(OpenWindow window) {
        return window.model().open().get().orElseThrow().desk();
    }
}
