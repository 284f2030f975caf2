package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.ui.findings.Findings;
import mn.biyelelt.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person is told before anything was typed: how to begin, and not yet what is missing.
class FreshPlanTest {

    @TempDir
    private Path folder;

    @Test
    void aNewPlanTellsHowToBeginAndItsEmptyRowsAreNotFoundFaultWith() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().begin(window.model().forms().getFirst()));
            assertThat(found(window).all()).isEmpty();
            assertThat(badge(window)).isEqualTo("Шалгах зүйл хараахан алга");
            assertThat(hint(window)).hasSize(2).first().asString().startsWith("Нүдэн дээр очоод шууд бичнэ.");
            window.snapshot("fresh-plan-light-mn");

            window.press(KeyCode.RIGHT);
            window.type("Хүүхдийг товлолын тарилгад хамруулна.");
            window.press(KeyCode.ENTER);
            assertThat(hint(window)).isEmpty();
            Findings ofFirstRow = found(window);
            assertThat(ofFirstRow.open(Severity.ERROR) + ofFirstRow.open(Severity.WARNING)).isPositive();

            window.press(KeyCode.INSERT);
            assertThat(found(window).all()).hasSameSizeAs(ofFirstRow.all());
        }
    }

    @Test
    void aReportWithoutAResultIsNotFoundFaultWithUntilItIsToBeFinal() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> desk(window).desk().period().set(Optional.of(new ReportPeriod(2026, Span.Q1))));
            assertThat(found(window).open(Severity.ERROR)).isZero();
            assertThat(badge(window)).isEqualTo("Шалгах зүйл хараахан алга");

            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("эцсийн болгох");
            window.press(KeyCode.ENTER);
            assertThat(found(window).open(Severity.ERROR)).isPositive();
            assertThat(badge(window)).contains("алдаа");
        }
    }

    @Test
    void aFilterThatLeavesNoRowSaysSo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.type("байхгүй үг");
            assertThat(hint(window)).containsExactly("Шүүлтэд тохирох мөр алга.");
        }
    }

    private static PlanOnDesk desk(OpenWindow window) {
        return window.model().open().get().orElseThrow();
    }

    private static Findings found(OpenWindow window) {
        return desk(window).review().check().findings().get();
    }

    private static String badge(OpenWindow window) {
        return window.find("#findings-badge", Button.class).getAccessibleText();
    }

    private static List<String> hint(OpenWindow window) {
        return window.robot().lookup(".table-hint .label").<Label>queryAll().stream().map(Label::getText).toList();
    }
}
