package mn.biyelelt.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.settings.Appearance;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.task.FxThread;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The table with 4,000 activities, one of them with 50,000 letters, one with every kind of odd text.
class PlanTableViewTest {

    private static final int ROWS = 4000;
    private static final String LONG = "урт ".repeat(12_500);
    private static final String ODD = "😀 \u202Eשלום\u0007 \"ишлэл\"\n\n   ";

    private final PlanDesk desk = Desks.of(plan());
    private final PlanTableModel model = new PlanTableModel(desk, new RowWork(desk, Desks.identities()));
    private final FxRobot robot = new FxRobot();
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var form = FormCatalogue.shipped().find("unit-plan").orElseThrow();
            model.shapeBy(new FormShapes(desk.plan().get(), form, Optional.empty()));
            var view = new PlanTableView(model, desk, new Words(Language.MONGOLIAN), ChosenWidths.none(),
                    new FxThread());
            var scene = new Scene(view, 900, 600);
            Theme.dress(scene);
            Theme.apply(scene, Appearance.LIGHT);
            stage.setScene(scene);
            stage.show();
            view.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void onlyRowsInSightAreDrawnAndTheLastOneIsReachedAndEdited() {
        robot.push(KeyCode.CONTROL, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.position().get().item()).isEqualTo(ROWS - 1);
        assertThat(drawn()).hasSizeLessThan(60).contains(ROWS - 1);

        robot.push(KeyCode.HOME);
        robot.push(KeyCode.RIGHT);
        robot.write("Сүүлчийн мөр", 0);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.plan().get().sections().getFirst().rows().getLast().get(Fields.ITEM_TEXT))
                .isEqualTo("Сүүлчийн мөр");
    }

    @Test
    void veryLongAndOddTextsAreDrawnAndStayToTheLetterWhenLookedAtInTheEditor() {
        for (int row = 0; row < 4; row++) {
            robot.push(KeyCode.RIGHT);
            robot.push(KeyCode.F2);
            robot.push(KeyCode.TAB);
            robot.push(KeyCode.HOME);
            robot.push(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertThat(desk.plan().get().equals(plan())).isTrue();
        assertThat(model.position().get().item()).isEqualTo(4);
    }

    @Test
    void aRowThatWasNotDrawnYetIsGuessedAboutAsHighAsItWillBe() {
        var sizes = new TableSizes((_, _) -> {
        }, ChosenWidths.none());
        List<RowPane> rows = List.copyOf(robot.lookup(".grid-row").queryAllAs(RowPane.class));
        sizes.fit(rows.getFirst().getWidth(), Theme.BASE_SIZE);

        assertThat(rows).hasSizeGreaterThan(1).allSatisfy(row -> assertThat(
                sizes.heightUnseen(row.item()).orElseThrow()).isCloseTo(row.getHeight(), withinPercentage(20)));

        sizes.guessNoMore();
        assertThat(rows).allSatisfy(row -> assertThat(sizes.heightUnseen(row.item())).isEmpty());
    }

    private List<Integer> drawn() {
        return robot.lookup(".grid-list-cell").queryAllAs(RowCell.class).stream().filter(cell -> cell.row().isPresent())
                .map(RowCell::getIndex).toList();
    }

    private static Plan plan() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < ROWS; i++) {
            String text = i == 1 ? LONG : i == 2 ? ODD : "Арга хэмжээ " + i;
            rows.add(new Activity(Desks.id(10_000 + i), Cells.of(Fields.NUMBER, Integer.toString(i + 1))
                    .with(Fields.ITEM_TEXT, text), List.of()));
        }
        Plan small = Desks.plan();
        return small.withSections(List.of(small.sections().getFirst().withRows(rows)));
    }
}
