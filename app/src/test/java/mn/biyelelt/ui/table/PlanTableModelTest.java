package mn.biyelelt.ui.table;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.change.RemoveElement;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.session.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTableModelTest {

    private final PlanDesk desk = Desks.of(Desks.plan());
    private final PlanTableModel table = new PlanTableModel(desk, new RowWork(desk, Desks.identities()));

    @BeforeEach
    void showInItsForm() {
        var form = FormCatalogue.shipped().find("unit-plan").orElseThrow();
        table.shapeBy(new FormShapes(desk.plan().get(), form, Optional.empty()));
    }

    @Test
    void theColumnAReportIsWrittenIntoHasItsWidthBeforeAnythingStandsInIt() {
        var form = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();
        table.shapeBy(new FormShapes(desk.plan().get(), form,
                Optional.of(new ReportPeriod(2026, ReportPeriod.Span.HALF))));
        List<TableColumn> texts = table.items().getLast().shape().columns().stream()
                .filter(column -> column.width().weight() > 0).toList();
        double widest = texts.stream().mapToDouble(column -> column.width().least()).max().orElseThrow();
        assertThat(texts).filteredOn(column -> column.field().key().equals(Fields.ACHIEVED)).singleElement()
                .satisfies(column -> assertThat(column.width().least()).isEqualTo(widest));
    }

    @Test
    void aGroupRowShowsItsLabelAndAnActivitySpansItsLines() {
        TableItem goal = table.items().getFirst();
        assertThat(goal.label()).isEqualTo("Зорилго 1.");
        assertThat(goal.cells()).singleElement()
                .satisfies(cell -> assertThat(cell.columnSpan()).isEqualTo(goal.shape().columns().size()));

        TableItem activity = table.items().get(1);
        assertThat(activity.lines()).isEqualTo(2);
        assertThat(activity.cellAt(1, 1).orElseThrow().text()).isEqualTo("Үзлэг хийх");
        assertThat(activity.cellAt(1, 3).orElseThrow().text()).isEqualTo("Тоо");
    }

    @Test
    void aLineWithAPeriodOfItsOwnHasACellOfItsOwn() {
        TableItem activity = table.items().get(1);
        int due = 6;
        assertThat(activity.cellAt(0, due).orElseThrow().element()).contains(id(11));
        assertThat(activity.cellAt(1, due).orElseThrow().element()).contains(id(112));
        assertThat(activity.cellAt(1, due).orElseThrow().text()).isEqualTo("I улирал");
    }

    @Test
    void stepsGoThroughLinesPastSpansAndKeepTheColumnOverGroupRows() {
        table.goTo(new TablePosition(1, 0, 3));
        table.step(Step.DOWN);
        assertThat(table.position().get()).isEqualTo(new TablePosition(1, 1, 3));
        table.step(Step.DOWN);
        assertThat(table.position().get()).isEqualTo(new TablePosition(2, 0, 3));
        table.step(Step.COLUMN_START);
        table.step(Step.DOWN);
        assertThat(table.position().get()).isEqualTo(new TablePosition(1, 0, 3));
        table.step(Step.LEFT);
        table.step(Step.LEFT);
        table.step(Step.DOWN);
        assertThat(table.position().get()).isEqualTo(new TablePosition(2, 0, 1));
    }

    @Test
    void nextYearsPlanBeginsWithItsFirstRowAsThisYearsDoes() {
        int rows = table.items().size();
        desk.apply(new SetText(id(2), CellKey.of(Fields.ORIGIN), id(90).toString()));
        assertThat(table.items()).hasSize(rows);
        desk.apply(new SetText(id(2), CellKey.of(Fields.HEADING), "Нэг. Зорилт"));
        assertThat(table.items()).hasSize(rows + 1);
    }

    @Test
    void tabOutOfTheLastCellBeginsARowAsInWordAndAnEmptyOneIsNotLeftBehind() {
        int rows = table.items().size();
        table.goTo(new TablePosition(rows - 1, 0, 7));
        table.step(Step.NEXT);
        assertThat(table.items()).hasSize(rows + 1);
        assertThat(table.position().get().item()).isEqualTo(rows);
        assertThat(table.cell().orElseThrow().key().field()).isEqualTo(Fields.ITEM_TEXT);

        table.goTo(new TablePosition(rows, 0, 7));
        table.step(Step.NEXT);
        assertThat(table.items()).hasSize(rows + 1);
        assertThat(table.position().get()).as("typing would replace the number").isEqualTo(
                new TablePosition(rows, 0, 7));
    }

    @Test
    void tabOutOfTheLastCellOfAReportStaysThere() {
        desk.guardBy(Optional.of(new Amending((_, _) -> true)));
        int rows = table.items().size();
        table.goTo(new TablePosition(rows - 1, 0, 7));
        table.step(Step.NEXT);
        assertThat(table.items()).hasSize(rows);
        assertThat(table.position().get()).isEqualTo(new TablePosition(rows - 1, 0, 7));
        assertThat(desk.pending().get()).isEmpty();
    }

    @Test
    void tabGoesOnInTheNextRowAndNoStepLeavesTheTable() {
        table.goTo(new TablePosition(1, 1, 7));
        table.step(Step.NEXT);
        assertThat(table.position().get()).isEqualTo(new TablePosition(2, 0, 0));
        table.step(Step.PREVIOUS);
        assertThat(table.position().get()).as("the last cell that begins in this line")
                .isEqualTo(new TablePosition(1, 1, 6));
        for (Step step : Step.values()) {
            for (int i = 0; i < 20; i++) {
                table.step(step);
                assertThat(table.cell()).isPresent();
            }
        }
    }

    @Test
    void typingChangesTheTextWhereOneStandsAndRedrawsOneRow() {
        table.goTo(new TablePosition(1, 0, 1));
        var changed = new ArrayList<Integer>();
        table.items().addListener((ListChangeListener<TableItem>) change -> {
            while (change.next()) {
                for (int i = change.getFrom(); i < change.getTo(); i++) {
                    changed.add(i);
                }
            }
        });

        table.type("Өөр үг");

        assertThat(table.cell().orElseThrow().text()).isEqualTo("Өөр үг");
        assertThat(changed).containsExactly(1);
    }

    @Test
    void typingIntoAnActivityWithoutLinesMakesOne() {
        table.goTo(new TablePosition(2, 0, 5));

        table.type("20 удаа");

        var activity = (Activity) PlanTree.find(desk.plan().get(), id(12)).orElseThrow();
        assertThat(activity.indicators()).singleElement()
                .satisfies(line -> assertThat(line.get(Fields.TARGET)).isEqualTo("20 удаа"));
        assertThat(table.cell().orElseThrow().text()).isEqualTo("20 удаа");
    }

    @Test
    void onesPlaceStaysOnItsRowWhenRowsAboveGo() {
        table.goTo(new TablePosition(2, 0, 1));

        desk.apply(new RemoveElement(id(11)));

        assertThat(table.position().get()).isEqualTo(new TablePosition(1, 0, 1));
        assertThat(table.cell().orElseThrow().text()).isEqualTo("Сургалт");
    }

    @Test
    void theTableFollowsThePlaceChosenElsewhereAndTellsItsOwn() {
        desk.goTo(new Spot(id(11), Optional.of(id(112)), Optional.of(CellKey.of(Fields.TARGET))));
        assertThat(table.position().get()).isEqualTo(new TablePosition(1, 1, 5));

        table.step(Step.LEFT);
        assertThat(desk.spot().get())
                .isEqualTo(new Spot(id(11), Optional.of(id(112)), Optional.of(CellKey.of(Fields.BASELINE))));
    }

    @Test
    void lineHeightsGiveSpanningCellsWhatTheyLack() {
        var needs = List.of(new LineHeights.Need(0, 1, 30), new LineHeights.Need(1, 1, 10),
                new LineHeights.Need(0, 2, 80));
        assertThat(LineHeights.of(2, 20, needs)).containsExactly(30, 50);
    }
}
