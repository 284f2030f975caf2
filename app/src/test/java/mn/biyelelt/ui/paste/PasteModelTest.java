package mn.biyelelt.ui.paste;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.edit.paste.Cleaning;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.table.CellWork;
import mn.biyelelt.ui.table.FormShapes;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.table.Step;
import mn.biyelelt.ui.table.TablePosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The desk's plan in the unit plan's form: number, activity, funding, indicator, baseline, target, period, responsible. Row 0 is
/// the goal, 1 an activity of two lines, 2 one without lines.
class PasteModelTest {

    private final PlanDesk desk = Desks.of(Desks.plan());
    private final PlanTableModel table = new PlanTableModel(desk, new RowWork(desk, Desks.identities()));
    private final PasteModel pasting = new PasteModel(table, desk, Desks.identities());
    private final CellWork cells = new CellWork(table, desk);

    @BeforeEach
    void showInItsForm() {
        var form = FormCatalogue.shipped().find("unit-plan").orElseThrow();
        table.shapeBy(new FormShapes(desk.plan().get(), form, Optional.empty()));
    }

    /// A picture puts HTML on the clipboard too; the cell's words are not for it.
    @Test
    void whatHasNeitherWordsNorATableIsNothingToPaste() {
        Plan before = desk.plan().get();

        assertThat(pasting.paste(Optional.of("<html><body><img src=\"x.png\"></body></html>"), "")).isFalse();
        assertThat(pasting.paste(Optional.of("<p></p>"), " \n")).isFalse();
        assertThat(pasting.paste(Optional.empty(), "")).isFalse();
        assertThat(desk.plan().get()).isEqualTo(before);
        assertThat(pasting.offer().get()).isEmpty();
    }

    @Test
    void aTableWithoutPlainTextBesideItIsPastedAllTheSame() {
        table.goTo(new TablePosition(1, 0, 1));

        assertThat(pasting.paste(Optional.of("<table><tr><td>Ганц нүд</table>"), "")).isTrue();
        assertThat(activity(11).get(Fields.ITEM_TEXT)).isEqualTo("Ганц нүд");
    }

    @Test
    void onePlainTextGoesInAtOnce() {
        table.goTo(new TablePosition(1, 0, 1));

        pasting.paste(Optional.empty(), "Өөр үзлэг");

        assertThat(pasting.offer().get()).isEmpty();
        assertThat(activity(11).get(Fields.ITEM_TEXT)).isEqualTo("Өөр үзлэг");
    }

    @Test
    void aTextThatWouldBeCleanedIsOfferedAndMayBeTakenAsItIs() {
        table.goTo(new TablePosition(1, 0, 1));

        pasting.paste(Optional.empty(), "Үзлэг\u00A0хийнэ");
        assertThat(pasting.offer().get().orElseThrow().cleaned()).isEqualTo(Map.of(Cleaning.BLANKS, 1));
        assertThat(desk.steps().toUndo().get()).isEmpty();
        pasting.clean(false);
        pasting.accept();

        assertThat(activity(11).get(Fields.ITEM_TEXT)).isEqualTo("Үзлэг\u00A0хийнэ");
    }

    @Test
    void valuesGoOverTheCellsAsOneStepAndAreSaidBefore() {
        table.goTo(new TablePosition(1, 0, 4));

        pasting.paste(Optional.empty(), "10\t20\n11\t21\n12\t22\n");
        PastePlan plan = pasting.offer().get().orElseThrow().plan();
        assertThat(plan.cells()).isEqualTo(6);
        assertThat(plan.lines()).isEqualTo(1);
        assertThat(plan.edits().getFirst()).isEqualTo(new PasteEdit("1.1  Суурь түвшин", "", "10"));
        pasting.accept();

        assertThat(activity(11).indicators()).extracting(line -> line.get(Fields.BASELINE)).containsExactly("10", "11");
        assertThat(activity(12).indicators()).extracting(line -> line.get(Fields.TARGET)).containsExactly("22");
        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
    }

    @Test
    void aHeadingTakesOneTextOfALineAndTheRestIsSaidToBeLeftOut() {
        table.goTo(new TablePosition(0, 0, 0));

        pasting.paste(Optional.empty(), "Шинэ зорилго\tҮлдсэн\tБас");
        PastePlan plan = pasting.offer().get().orElseThrow().plan();

        assertThat(plan.edits()).extracting(PasteEdit::after).containsExactly("Шинэ зорилго");
        assertThat(plan.leftOut()).isEqualTo(2);
    }

    @Test
    void valuesBeyondTheLastRowMakeNewRows() {
        table.goTo(new TablePosition(2, 0, 1));

        pasting.paste(Optional.empty(), "Сургалт\t-\nНэмэлт\tЭМДС\nДахиад\t-");
        pasting.accept();

        List<Row> rows = rows();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(3).get(Fields.NUMBER)).isEqualTo("1.3");
        assertThat(rows.get(3).get(Fields.FUNDING)).isEqualTo("ЭМДС");
    }

    @Test
    void aTableFromWordBecomesHeadingsActivitiesAndLines() {
        table.goTo(new TablePosition(2, 0, 0));

        pasting.paste(Optional.of("""
                <table><tr><td>Д/д</td><td>Стратеги төлөвлөгөө болон үндэслэж байгаа бусад бодлогын баримт бичиг, хууль
                тогтоомж</td><td>Тусгай</td><td>Шалгуур үзүүлэлт</td><td>Суурь түвшин</td><td>х</td><td>y</td><td>z</td></tr>
                <tr><td colspan=8>Зорилт 2.1: Сургалт</td></tr>
                <tr><td rowspan=2>2.1.1</td><td rowspan=2>Сургалт зохион байгуулна</td><td rowspan=2>-</td><td>Тоо</td>
                <td>5</td><td>6</td><td rowspan=2>I-IV</td><td rowspan=2>Б.Тод</td></tr>
                <tr><td>Хамралт</td><td>50%</td><td>60%</td></tr></table>"""), "");
        PasteOffer offer = pasting.offer().get().orElseThrow();
        assertThat(offer.manner()).isEqualTo(PasteManner.NEW_ROWS);
        assertThat(offer.plan().rows()).isEqualTo(2);
        pasting.accept();

        assertThat(rows()).hasSize(5);
        assertThat(rows().get(3)).isInstanceOfSatisfying(Group.class, group -> {
            assertThat(group.depth()).isEqualTo(2);
            assertThat(group.get(Fields.NUMBER)).isEqualTo("2.1");
            assertThat(group.get(Fields.ITEM_TEXT)).isEqualTo("Сургалт");
        });
        assertThat(rows().get(4)).isInstanceOfSatisfying(Activity.class, activity -> {
            assertThat(activity.get(Fields.NUMBER)).isEqualTo("2.1.1");
            assertThat(activity.get(Fields.RESPONSIBLE)).isEqualTo("Б.Тод");
            assertThat(activity.indicators()).extracting(line -> line.get(Fields.TARGET)).containsExactly("6", "60%");
        });
    }

    @Test
    void whatIsCopiedHereAndPastedElsewhereIsTheSame() {
        table.goTo(new TablePosition(1, 0, 0));
        for (int i = 0; i < 7; i++) {
            table.extend(Step.RIGHT);
        }
        table.extend(Step.DOWN);
        CellWork.Copied copied = cells.copy();
        table.goTo(new TablePosition(2, 0, 0));

        pasting.paste(copied.html(), copied.text());
        pasting.accept();

        Activity copy = (Activity) rows().get(3);
        assertThat(copy.cells()).isEqualTo(activity(11).cells());
        assertThat(copy.indicators()).extracting(line -> line.cells())
                .isEqualTo(activity(11).indicators().stream().map(line -> line.cells()).toList());
    }

    @Test
    void linesMayBeOneTextOrRows() {
        table.goTo(new TablePosition(1, 0, 3));

        pasting.paste(Optional.of("<p>нэг</p><p>хоёр</p>"), "нэг\nхоёр");
        assertThat(pasting.offer().get().orElseThrow().manner()).isEqualTo(PasteManner.ONE_CELL);
        pasting.choose(PasteManner.OVER_CELLS);
        assertThat(pasting.offer().get().orElseThrow().plan().cells()).isEqualTo(2);
        pasting.choose(PasteManner.ONE_CELL);
        pasting.accept();

        assertThat(activity(11).indicators().getFirst().get(Fields.INDICATOR_NAME)).isEqualTo("нэг\nхоёр");
    }

    @Test
    void anOfferEndsWhenOneGoesElsewhere() {
        table.goTo(new TablePosition(1, 0, 4));
        pasting.paste(Optional.empty(), "1\t2");

        table.step(Step.DOWN);

        assertThat(pasting.offer().get()).isEmpty();
        assertThat(desk.steps().toUndo().get()).isEmpty();
    }

    @Test
    void cutEmptiesAndFillDownRepeatsAsOneStepEach() {
        table.goTo(new TablePosition(1, 0, 3));
        table.extend(Step.DOWN);
        assertThat(cells.cut().text()).isEqualTo("Хамралт\nТоо");
        assertThat(activity(11).indicators()).extracting(line -> line.get(Fields.INDICATOR_NAME))
                .containsExactly("", "");
        desk.undo();

        table.goTo(new TablePosition(1, 0, 3));
        table.extend(Step.DOWN);
        cells.fillDown();
        assertThat(activity(11).indicators()).extracting(line -> line.get(Fields.INDICATOR_NAME))
                .containsExactly("Хамралт", "Хамралт");
        desk.undo();

        table.goTo(new TablePosition(1, 1, 3));
        cells.fillDown();
        assertThat(activity(11).indicators().getLast().get(Fields.INDICATOR_NAME)).isEqualTo("Хамралт");
        assertThat(desk.chosenRows().get()).isEmpty();
        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
    }

    private List<Row> rows() {
        return desk.plan().get().sections().getFirst().rows();
    }

    private Activity activity(long number) {
        return (Activity) PlanTree.find(desk.plan().get(), id(number)).orElseThrow();
    }
}
