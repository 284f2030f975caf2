package mn.biyelelt.ui.table;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Enter and Tab lead through a report as through a sheet of Excel whose other cells are protected; in a plan every cell is written in.
class StepsInAReportTest {

    private static final Form FORM = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();

    private final PlanDesk desk = Desks.of(plan());
    private final PlanTableModel table = new PlanTableModel(desk, new RowWork(desk, Desks.identities()));

    /// Two goals and a section of skills: activities 11 with two lines, 12, 21 and 31.
    private static Plan plan() {
        var main = new Section(id(1), "main", Cells.EMPTY, List.of(goal(10), activity(11, 111, 112), activity(12, 121),
                goal(20), activity(21, 211)));
        var skills = new Section(id(3), "skills", Cells.EMPTY, List.of(goal(30), activity(31, 311)));
        return Plan.empty(new PlanId(new UUID(0, 1)), FORM.id(), 2026).withSections(List.of(main, skills));
    }

    @BeforeEach
    void showItsReport() {
        desk.guardBy(Optional.of(new Amending(FORM::locks)));
        show(new TableLock(FORM::locks, new SimpleStringProperty("")));
    }

    private void show(TableLock lock) {
        var year = new ReportPeriod(2026, ReportPeriod.Span.YEAR);
        desk.period().set(Optional.of(year));
        table.shapeBy(new FormShapes(desk.plan().get(), FORM, Optional.of(year), lock));
    }

    @Test
    void enterGoesDownTheResultsPastHeadingsIntoTheSectionThatHasThemElsewhere() {
        standOn(11, 0, Fields.ACHIEVED);
        assertThat(walk(Step.ENTER, 5)).containsExactly("112 achieved", "121 achieved", "211 achieved", "311 achieved",
                "311 achieved");
        assertThat(walk(Step.ENTER_BACK, 5)).containsExactly("211 achieved", "121 achieved", "112 achieved",
                "111 achieved", "111 achieved");
    }

    @Test
    void arrowsStillGoEverywhereAndEnterGoesOnFromAHeading() {
        standOn(12, 0, Fields.ACHIEVED);
        assertThat(walk(Step.DOWN, 1)).containsExactly("20 text");
        assertThat(walk(Step.ENTER, 1)).containsExactly("211 achieved");
        assertThat(walk(Step.UP, 1)).containsExactly("20 text");
        assertThat(walk(Step.ENTER_BACK, 1)).containsExactly("121 achieved");
        standOn(11, 1, Fields.TARGET);
        assertThat(walk(Step.ENTER, 2)).as("a cell of the plan").containsExactly("121 target", "20 text");
    }

    @Test
    void tabVisitsEachCellOfTheReportOnceAsOneReads() {
        standOn(11, 0, Fields.ACHIEVED);
        List<String> forth = walk(Step.NEXT, 9);
        assertThat(forth).containsExactly("11 percent", "112 achieved", "121 achieved", "12 percent", "211 achieved",
                "21 percent", "3 heading", "311 achieved", "31 percent");
        assertThat(walk(Step.NEXT, 1)).as("no row begins here").containsExactly("31 percent");
        assertThat(walk(Step.PREVIOUS, 11)).containsExactly("311 achieved", "3 heading", "21 percent", "211 achieved",
                "12 percent", "121 achieved", "112 achieved", "11 percent", "111 achieved", "1 heading", "1 heading");
    }

    @Test
    void inAPlanEnterGoesDownOneThingAndTabGoesToEveryCell() {
        show(TableLock.none());
        standOn(12, 0, Fields.TARGET);
        assertThat(walk(Step.ENTER, 1)).as("a goal would be typed over").containsExactly("211 target");
        standOn(12, 0, Fields.ITEM_TEXT);
        assertThat(walk(Step.ENTER, 2)).as("headings are texts like these").containsExactly("20 text", "21 text");
        standOn(12, 0, Fields.ACHIEVED_PERCENT);
        assertThat(walk(Step.NEXT, 2)).containsExactly("20 text", "21 number");
    }

    @Test
    void controlWithHomeAndEndGoesToTheCornersAndWithTheArrowsAlongTheColumn() {
        standOn(12, 0, Fields.ACHIEVED);
        table.step(Step.COLUMN_END);
        assertThat(place()).isEqualTo("31 percent");
        table.step(Step.COLUMN_START);
        int column = table.position().get().column();
        table.step(Step.TABLE_START);
        assertThat(table.position().get()).isEqualTo(TablePosition.START);
        assertThat(column).isPositive();
        standOn(12, 0, Fields.ITEM_TEXT);
        table.extend(Step.TABLE_END);
        assertThat(table.range().get().reach())
                .isEqualTo(new TablePosition(table.items().size() - 1, 0, 4));
    }

    private void standOn(long row, int line, FieldKey field) {
        for (int item = 0; item < table.items().size(); item++) {
            TableItem shown = table.items().get(item);
            if (shown.kind() == TableItem.Kind.ACTIVITY && shown.id().equals(id(row))) {
                int column = shown.cells().stream().filter(cell -> cell.key().field().equals(field)).findFirst()
                        .orElseThrow().column();
                table.goTo(new TablePosition(item, line, column));
            }
        }
    }

    private List<String> walk(Step step, int times) {
        return IntStream.range(0, times).mapToObj(_ -> {
            table.step(step);
            return place();
        }).toList();
    }

    private String place() {
        GridCell cell = table.cell().orElseThrow();
        return cell.element().map(ElementId::value).orElseThrow().getLeastSignificantBits() + " "
                + cell.key().field().name();
    }

    private static Group goal(long id) {
        return new Group(id(id), 1, Cells.of(Fields.ITEM_TEXT, "Зорилго " + id));
    }

    private static Activity activity(long id, long... lines) {
        return new Activity(id(id), Cells.of(Fields.ITEM_TEXT, "Арга хэмжээ " + id),
                Arrays.stream(lines).mapToObj(
                        line -> new Indicator(id(line), Cells.of(Fields.INDICATOR_NAME, "Шалгуур " + line))).toList());
    }
}
