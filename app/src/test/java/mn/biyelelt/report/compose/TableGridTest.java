package mn.biyelelt.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.PaperStyle;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.RandomPlans;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any plan in any shipped form gives tables whose every place is covered by exactly one cell. The seed is the test's
/// argument.
class TableGridTest {

    private static final List<Form> FORMS = FormCatalogue.shipped().forms();

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPlaceIsCoveredByExactlyOneCell(long seed) {
        Plan plan = RandomPlans.seeded(seed).next();
        for (Form form : FORMS) {
            Composer.compose(plan, form, Optional.empty(), Instant.EPOCH).blocks().stream()
                    .filter(Table.class::isInstance).map(Table.class::cast).forEach(table -> {
                        assertThat(List.of(body(table))).as(form.id())
                                .allSatisfy(row -> assertThat(row).containsOnly(1));
                        assertThat(List.of(head(table))).as(form.id())
                                .allSatisfy(row -> assertThat(row).containsOnly(1));
                    });
        }
    }

    @Test
    void everyStyleOfAFormIsAStyleOfTheReport() {
        assertThat(PaperStyle.values()).extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(List.of(StyleName.values()).stream().map(Enum::name).toList());
    }

    private static int[][] body(Table table) {
        int[][] covered = new int[table.rows().size()][table.columns().size()];
        for (int row = 0; row < table.rows().size(); row++) {
            TableRow printed = table.rows().get(row);
            for (Cell cell : printed.cells()) {
                cover(covered, row, cell.column(), cell.rowSpan(), cell.columnSpan());
            }
        }
        return covered;
    }

    private static int[][] head(Table table) {
        int[][] covered = new int[table.headRows()][table.columns().size()];
        for (HeadCell cell : table.heads()) {
            cover(covered, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan());
        }
        return covered;
    }

    private static void cover(int[][] covered, int row, int column, int rowSpan, int columnSpan) {
        for (int i = row; i < row + rowSpan; i++) {
            for (int j = column; j < column + columnSpan; j++) {
                covered[i][j]++;
            }
        }
    }
}
