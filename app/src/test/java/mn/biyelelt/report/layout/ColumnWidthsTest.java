package mn.biyelelt.report.layout;

import static mn.biyelelt.report.layout.Papers.cell;
import static mn.biyelelt.report.layout.Papers.narrowColumn;
import static mn.biyelelt.report.layout.Papers.textColumn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TableRow.Kind;
import mn.biyelelt.report.pdf.LiberationFonts;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final LiberationFonts FONTS = new LiberationFonts();

    @Test
    void numbersPercentsAndDatesNeverBreak() {
        PagedDocument document = Layout.layout(PlanPaper.report(11, 60), FONTS);

        List<String> printed = document.pages().stream().flatMap(page -> page.cells().stream()
                .filter(area -> area.source().field().equals("f7"))
                .map(area -> String.join("|", PageDump.lines(page, area))))
                .filter(text -> !text.isEmpty()).toList();
        assertThat(printed).hasSizeGreaterThan(40).allSatisfy(text -> assertThat(text).matches("\\d+%"));
    }

    @Test
    void aDateRangeBreaksBehindItsDashOnly() {
        PagedDocument document = layout(List.of(textColumn("a", 1), narrowColumn("b")), Papers.heads("Арга", "Хугацаа"),
                cell(0, "үйл ажиллагаа"), cell(1, "2025.01.02-2025.11.18"));

        assertThat(PageDump.lines(document.pages().getFirst(), document.pages().getFirst().cells().get(1)))
                .containsExactly("2025.01.02-", "2025.11.18");
    }

    @Test
    void aHeadingOverANarrowColumnBreaksBetweenWordsOrOnceAtASyllable() {
        PagedDocument document = layout(List.of(textColumn("a", 1), narrowColumn("b")),
                Papers.heads("Арга хэмжээ", "Гүйцэтгэлийн хувь"), cell(0, "үйл"), cell(1, "100"));

        assertThat(document.pages().getFirst().texts().stream().map(run -> run.text().strip()).toList())
                .containsSubsequence("Гүйцэт" + TextRun.HYPHEN, "гэлийн", "хувь");
    }

    @Test
    void aColumnWithMoreTextGetsMoreWidth() {
        PagedDocument document = layout(List.of(textColumn("a", 1), textColumn("b", 1)), Papers.heads("Нэг", "Хоёр"),
                cell(0, "богино"), cell(1, "урт өгүүлбэр ".repeat(80)));

        List<Double> widths = document.columns().tables().getFirst();
        assertThat(widths.get(1)).isGreaterThan(4 * widths.get(0));
    }

    @Test
    void widthsFillThePageWhateverTheColumnsNeed() {
        var columns = new ArrayList<TableColumn>();
        for (int i = 0; i < 20; i++) {
            columns.add(narrowColumn("c" + i));
        }
        var heads = new ArrayList<HeadCell>();
        for (int i = 0; i < 20; i++) {
            heads.add(Papers.head(0, i, 1, 1, "Гүйцэтгэлийнхээ"));
        }

        List<Double> widths = layout(columns, heads, cell(0, "1234567890")).columns().tables().getFirst();

        assertThat(widths.stream().mapToDouble(width -> width).sum()).isCloseTo(Papers.PORTRAIT.contentWidth(),
                Offset.offset(0.01));
        assertThat(widths).allSatisfy(width -> assertThat(width).isPositive());
    }

    @Test
    void widthsStayWhileSomebodyTypes() {
        String typed = "Хүн амын эрүүл мэндийн боловсролыг дээшлүүлэх сургалт зохион байгуулж, нийт 120 иргэнийг хамруулсан.";
        var seen = new ArrayList<List<Double>>();
        for (int length = 0; length <= typed.length(); length += 2) {
            List<Double> widths = Layout.columnWidths(with(typed.substring(0, length)), FONTS).tables().getFirst();
            if (seen.isEmpty() || !seen.getLast().equals(widths)) {
                seen.add(widths);
            }
        }
        assertThat(seen).as("changes of widths while %d letters were typed", typed.length()).hasSizeLessThan(4);
    }

    /// A report of thirty rows with a text in one more.
    private static ReportDocument with(String text) {
        ReportDocument report = PlanPaper.report(2, 30);
        var blocks = new ArrayList<Block>(report.blocks());
        Table table = (Table) blocks.get(3);
        var rows = new ArrayList<TableRow>(table.rows());
        rows.add(Papers.row(Kind.FIRST_LINE, cell(0, "9.9"), cell(1, "арга"), cell(2, "үзүүлэлт"), cell(3, "-"),
                cell(4, "зорилт"),
                cell(5, text), cell(6, "I-IV"), cell(7, "100%")));
        blocks.set(3, new Table(table.columns(), table.headRows(), table.heads(), table.numberRow(), rows));
        return Papers.report(report.page(), blocks);
    }

    private static PagedDocument layout(List<TableColumn> columns, List<HeadCell> heads,
            Cell... cells) {
        var table = new Table(columns, 1, heads, List.of(), List.of(Papers.row(Kind.FIRST_LINE, cells)));
        return Layout.layout(Papers.report(Papers.PORTRAIT, List.of(table)), FONTS);
    }
}
