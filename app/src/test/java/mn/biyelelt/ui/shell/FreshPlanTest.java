package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.ui.findings.Findings;
import mn.biyelelt.ui.findings.Listed;
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
    void aReportJustBegunIsNotFoundFaultWithForTheRowsStillToCome() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var quarter = new ReportPeriod(2026, Span.Q1);
            window.onFx(() -> desk(window).desk().period().set(Optional.of(quarter)));
            List<Activity> rows = activities(window);
            ElementId first = rows.getFirst().id();
            type(window, rows.getFirst(), quarter, "1000");
            assertThat(ofPeriod(window, quarter)).containsExactly(first);

            int half = (rows.size() + 1) / 2;
            rows.subList(1, half).forEach(row -> type(window, row, quarter, "100"));
            List<ElementId> toCome = rows.subList(half, rows.size()).stream().map(Activity::id).toList();
            assertThat(ofPeriod(window, quarter)).contains(first).containsAnyElementsOf(toCome);
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

    private static List<Activity> activities(OpenWindow window) {
        return desk(window).desk().plan().get().sections().stream().flatMap(section -> section.rows().stream())
                .flatMap(row -> row instanceof Activity activity ? Stream.of(activity) : Stream.empty()).toList();
    }

    private static void type(OpenWindow window, Activity row, ReportPeriod period, String percent) {
        window.onFx(() -> desk(window).desk().setText(row.id(), CellKey.of(Fields.ACHIEVED_PERCENT, period), percent));
    }

    /// The rows of the findings about results.
    private static Set<ElementId> ofPeriod(OpenWindow window, ReportPeriod period) {
        return found(window).all().stream().map(Listed::entry)
                .filter(entry -> entry.finding().target().cell().period().filter(period::equals).isPresent())
                .flatMap(entry -> entry.row().stream()).collect(Collectors.toSet());
    }

    private static Findings found(OpenWindow window) {
        return desk(window).review().check().findings().get();
    }

    private static String badge(OpenWindow window) {
        return window.find("#findings-badge", Button.class).getAccessibleText();
    }

    private static List<String> hint(OpenWindow window) {
        return window.<Label>all(".table-hint .label").stream().map(Label::getText).toList();
    }
}
