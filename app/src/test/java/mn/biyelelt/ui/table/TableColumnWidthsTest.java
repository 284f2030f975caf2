package mn.biyelelt.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Spans;
import org.junit.jupiter.api.Test;

class TableColumnWidthsTest {

    private static final double EM = 10;
    /// What the longest words of the texts need.
    private static final double WORD = 8;

    @Test
    void freeWidthGoesToTextsByTheirWeight() {
        assertThat(ColumnWidths.of(List.of(column(4, 0), column(10, 1), column(10, 3)), List.of(), 280, EM))
                .containsExactly(40, 110, 130);
    }

    @Test
    void columnsGiveAwayWhatTheirWordsDoNotNeedWhereTheWholeTableFitsTheWindowThen() {
        assertThat(ColumnWidths.of(List.of(column(4, 0), column(10, 1), column(12, 1)), List.of(), 220, EM))
                .containsExactly(40, 86, 94);
    }

    @Test
    void noWordIsBrokenThoughTheTableBecomesWiderThanTheWindow() {
        assertThat(ColumnWidths.of(List.of(column(4, 0), column(10, 1), column(10, 1)), List.of(), 200, EM))
                .containsExactly(40, 80, 80);
        assertThat(ColumnWidths.of(List.of(column(4, 0), column(10, 1), column(10, 1)), List.of(), 190, EM))
                .containsExactly(40, 100, 100);
    }

    private static TableColumn column(double least, double weight) {
        var field = new Field(new FieldKey("text"), Level.ACTIVITY, FieldType.TEXT, false);
        return new TableColumn(field, List.of(), List.of(), Spans.ACTIVITY, 0, "",
                new TableColumn.Width(least, Math.min(least, WORD), weight), false);
    }
}
