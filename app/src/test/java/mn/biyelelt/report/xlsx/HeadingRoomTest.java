package mn.biyelelt.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.report.layout.RoundMeasure;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TypicalReport;
import mn.biyelelt.report.ooxml.TextExtent;
import org.junit.jupiter.api.Test;

class HeadingRoomTest {

    private final ReportDocument document = TypicalReport.of(1);
    private final TextExtent extent = new TextExtent(new RoundMeasure(), document.page().typeface());
    private final HeadingRoom room = new HeadingRoom(extent, document.style(StyleName.TABLE_HEAD));

    @Test
    void aColumnIsAsWideAsTheLongestWordOfItsHeading() {
        List<Double> widths = room.in(table("Гүйцэтгэлийн хувь", "Хүрсэн түвшин"), List.of(10.0, 140.0));

        assertThat(widths.getFirst()).isGreaterThan(
                extent.width("Гүйцэтгэлийн", document.style(StyleName.TABLE_HEAD), false));
        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(150);
    }

    @Test
    void whatIsWideEnoughStaysAsItIs() {
        assertThat(room.in(table("Д/д", "Хүрсэн түвшин"), List.of(40.0, 100.0))).containsExactly(40.0, 100.0);
    }

    @Test
    void whereNoColumnHasRoomToSpareNoneIsMadeWorse() {
        List<Double> narrow = List.of(4.0, 5.0);
        assertThat(room.in(table("Гүйцэтгэлийн хувь", "Хүрсэн түвшин"), narrow)).isEqualTo(narrow);
    }

    private static Table table(String... heads) {
        List<TableColumn> columns = Stream.of(heads).map(head -> new TableColumn(head, 0, 0, 1, false)).toList();
        List<HeadCell> cells = Stream.iterate(0, i -> i < heads.length, i -> i + 1)
                .map(i -> new HeadCell(0, i, 1, 1, List.of(Paragraph.of(heads[i])))).toList();
        return new Table(columns, 1, cells, List.of(), List.of());
    }
}
