package mn.biyelelt.ui.table;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Spans;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.ui.session.Desks;
import org.junit.jupiter.api.Test;

class ColumnsAndCompletionsTest {

    private final Map<String, List<Double>> kept = new HashMap<>();
    private final TableSizes sizes = new TableSizes((_, _) -> {
    }, new ChosenWidths() {
        @Override
        public List<Double> of(String table) {
            return kept.getOrDefault(table, List.of());
        }

        @Override
        public void remember(String table, List<Double> widths) {
            kept.put(table, widths);
        }
    });
    private final TableShape shape = new TableShape("form/main", List.of(column(4, 0), column(6, 1), column(6, 3)), 1,
            List.of(), List.of(), TableLock.none());

    @Test
    void whatIsLeftGoesByWeightAndAWidthChosenByHandStays() {
        sizes.fit(500, 10);
        assertThat(sizes.widthsOf(shape)).containsExactly(40, 141, 305);

        sizes.choose(shape, 1, 200);
        sizes.keep(shape);

        assertThat(kept).containsEntry("form/main", List.of(0.0, 20.0, 0.0));
        assertThat(sizes.widthsOf(shape)).containsExactly(40, 200, 246);
    }

    @Test
    void aColumnOnTheWayIsKeptOnlyWhenTheMouseLetsGoAndNeverVanishes() {
        sizes.fit(500, 10);
        sizes.choose(shape, 0, 1);
        assertThat(sizes.widthsOf(shape)[0]).isEqualTo(25);
        assertThat(kept).isEmpty();

        sizes.choose(shape, 0, 0);
        sizes.keep(shape);
        assertThat(kept).containsEntry("form/main", List.of());
        assertThat(sizes.widthsOf(shape)).containsExactly(40, 141, 305);
    }

    @Test
    void widthsChosenFollowTheZoom() {
        sizes.fit(500, 10);
        sizes.widen(shape, 0, 2);
        assertThat(sizes.widthsOf(shape)[0]).isEqualTo(60);
        sizes.fit(500, 20);
        assertThat(sizes.widthsOf(shape)[0]).isEqualTo(120);
    }

    @Test
    void aLineIsCompletedFromWhatThePlanSaysTheMostFrequentFirst() {
        Plan plan = Desks.plan();
        plan = new SetText(id(11), CellKey.of(Fields.RESPONSIBLE), "Б.Тод\nНийт албан хаагч").apply(plan);
        plan = new SetText(id(12), CellKey.of(Fields.RESPONSIBLE), "Нийт албан хаагч\nД.Бат").apply(plan);
        var completions = Completions.of(plan, Fields.RESPONSIBLE, List.of("Г.Нэмэлт", "Д.Бат"));

        assertThat(completions.fitting("б")).containsExactly("Б.Тод", "Нийт албан хаагч", "Д.Бат");
        assertThat(completions.fitting("Нийт")).containsExactly("Нийт албан хаагч");
        assertThat(completions.fitting("нэм")).containsExactly("Г.Нэмэлт");
        assertThat(completions.fitting("Б.Тод")).isEmpty();
        assertThat(completions.fitting(" ")).isEmpty();
        assertThat(Completions.of(plan, Fields.ITEM_TEXT, List.of("Үзлэг өөр")).fitting("Үзлэг")).isEmpty();
    }

    private static TableColumn column(double least, double weight) {
        return new TableColumn(
                new Field(Fields.TARGET, Level.INDICATOR, mn.biyelelt.domain.field.FieldType.TEXT, false),
                List.of(), List.of(), Spans.INDICATOR, 0, "", new TableColumn.Width(least, least, weight), false);
    }
}
