package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.table.GridCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person can do on another day with what was done before.
class ReopenedTest {

    @TempDir
    private Path folder;

    @Test
    void yesterdaysDeedsAreTakenBackByTheirNames() throws TimeoutException {
        Plan before;
        Plan after;
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            before = window.plan();
            window.press(KeyCode.CONTROL, KeyCode.DELETE);
            window.type("Өөр үг");
            window.press(KeyCode.ENTER);
            after = window.plan();
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            assertThat(window.plan()).isEqualTo(after);
            assertThat(window.find("#undo-notice", Node.class).isVisible()).isFalse();
            assertThat(onDesk(window).desk().steps().toUndo().get()).isPresent();

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
            assertThat(window.model().status().get()).contains("мөр");
            assertThat(onDesk(window).desk().steps().toUndo().get()).isEmpty();
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(window.plan()).isEqualTo(after);
        }
    }

    @Test
    void theReportAndTheCellWorkedAtComeBack() throws TimeoutException {
        var half = new ReportPeriod(2026, Span.HALF);
        Spot left;
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> onDesk(window).desk().period().set(Optional.of(half)));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.END);
            window.press(KeyCode.LEFT);
            left = onDesk(window).desk().spot().get();
            assertThat(left.cell()).contains(CellKey.of(Fields.ACHIEVED, half));
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            assertThat(onDesk(window).desk().period().get()).contains(half);
            assertThat(onDesk(window).desk().spot().get()).isEqualTo(left);
        }
    }

    @Test
    void whoComesIntoAReportWorksAtTheCellTheTableStandsOn() throws TimeoutException {
        var half = new ReportPeriod(2026, Span.HALF);
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.END);
            assertThat(onDesk(window).desk().spot().get().cell()).contains(CellKey.of(Fields.RESPONSIBLE));

            window.onFx(() -> onDesk(window).desk().period().set(Optional.of(half)));
            assertThat(onDesk(window).desk().spot().get().cell())
                    .isEqualTo(onDesk(window).table().cell().map(GridCell::key));
            window.onFx(() -> onDesk(window).desk().period().set(Optional.empty()));
            assertThat(onDesk(window).table().showsSpot()).isTrue();
        }
    }

    @Test
    void theOutlineShowsWhereOneLeftOff() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.END);
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            window.resize(1366, 740);
            Node outline = window.find("#outline", Node.class);
            List<Bounds> chosen = window.<TreeCell<?>>all("#outline .tree-cell").stream()
                    .filter(TreeCell::isSelected).map(cell -> cell.localToScene(cell.getLayoutBounds())).toList();
            assertThat(chosen).singleElement().matches(
                    line -> outline.localToScene(outline.getLayoutBounds()).contains(line), "in sight");
        }
    }

    @Test
    void panesKeepTheirShareOfAWindowThatBecomesLargerOrSmallerAndComesAgain() throws TimeoutException {
        double[] before;
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(1200, 700);
            before = shares(window);
            window.resize(1000, 600);
            window.resize(1900, 900);
            assertThat(shares(window)).containsExactly(before, within(0.01));
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            window.resize(1900, 900);
            assertThat(shares(window)).containsExactly(before, within(0.01));
        }
    }

    /// Where outline, table and form meet.
    private static double[] shares(OpenWindow window) {
        return window.<SplitPane>all(".dock .split-pane").stream()
                .filter(split -> split.getOrientation() == Orientation.HORIZONTAL).findFirst().orElseThrow()
                .getDividerPositions();
    }

    private static PlanOnDesk onDesk(OpenWindow window) {
        return window.model().open().get().orElseThrow();
    }

    @Test
    void theFormTellsEarlierReportsCommentAndHistoryOfTheRow() throws TimeoutException {
        var half = new ReportPeriod(2026, Span.HALF);
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> onDesk(window).desk().period().set(Optional.of(half)));
            ElementId line = ((Activity) row(window)).indicators().getFirst().id();
            window.onFx(() -> onDesk(window).desk().setText(line, CellKey.of(Fields.ACHIEVED, half), "26 эхийн 23 нь"));
            window.onFx(() -> onDesk(window).desk().setText(onDesk(window).desk().spot().get().row(),
                    CellKey.of(Fields.COMMENT), "Тоог эмчээс асуух"));
        }
        try (OpenWindow window = OpenWindow.on(folder.resolve(SampleWorkspace.FILE_NAME), folder)) {
            window.onFx(() -> onDesk(window).desk().period().set(Optional.of(ReportPeriod.yearOf(2026))));
            window.waitUntil(() -> window.all(".form-field:empty").isEmpty());
            assertThat(window.<Label>all(".earlier")).extracting(Label::getText)
                    .contains("2026 оны хагас жил: 26 эхийн 23 нь");
            assertThat(window.find("#plan-table", ListView.class).getAccessibleText())
                    .contains("Хоосон. Тоог эмчээс асуух");
            assertThat(window.<Node>all(".row-sign .row-comment")).hasSize(1);
            assertThat(window.<Node>all(".row-sign .row-flag")).isEmpty();
            window.onFx(() -> window.find("#field-remark-followUp", CheckBox.class).fire());
            assertThat(window.<Node>all(".row-sign .row-flag")).hasSize(1);
            assertThat(window.find("#field-remark-comment", TextArea.class).getText()).isEqualTo("Тоог эмчээс асуух");

            window.onFx(() -> window.find("#row-history", Hyperlink.class).fire());
            assertThat(window.<Label>all(window.find("#row-history-list", VBox.class), ".label"))
                    .extracting(Label::getText)
                    .anyMatch(text -> text.contains("«26 эхийн 23 нь» гэж бичсэн"))
                    .contains("2026.12.16 14:03 · statistic");
            window.onFx(() -> window.find("#row-history-list", VBox.class).requestFocus());
            window.find(".row-form .scroll-pane", ScrollPane.class).setVvalue(1);
            window.snapshot("row-history-light-mn");
        }
    }

    private static Element row(OpenWindow window) {
        return PlanTree.find(window.plan(), onDesk(window).desk().spot().get().row()).orElseThrow();
    }
}
