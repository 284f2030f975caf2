package mn.biyelelt.report.layout;

import static mn.biyelelt.report.layout.Papers.cell;
import static mn.biyelelt.report.layout.Papers.textColumn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import mn.biyelelt.report.model.Alignment;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.PageSetup;
import mn.biyelelt.report.model.PageSetup.Margins;
import mn.biyelelt.report.model.PageSetup.Typeface;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableColumn;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TableRow.Kind;
import org.junit.jupiter.api.Test;

/// Where pages break. A page of these tests holds sixteen rows of one line under its heading.
class PageBreaksTest {

    private static final PageSetup PAGE = new PageSetup(120, 120, new Margins(10, 10, 10, 10), Typeface.SANS, false);
    private static final List<TableColumn> COLUMNS = List.of(textColumn("a", 1), textColumn("b", 1));

    @Test
    void headingAndNumberRowStandOnEveryPage() {
        List<List<String>> pages = pages(table(rows(40, 1)));

        assertThat(pages).hasSize(3)
                .allSatisfy(page -> assertThat(page.subList(0, 4)).containsExactly("Нэг", "Хоёр", "1", "2"));
    }

    @Test
    void aGroupRowGoesToTheNextPageWithTheRowThatFollowsIt() {
        List<TableRow> rows = rows(14, 1);
        rows.add(Papers.group("Зорилт", 2));
        rows.addAll(rows(2, 3));

        assertThat(pages(table(rows)).get(1)).startsWith("Нэг", "Хоёр", "1", "2", "Зорилт");
    }

    @Test
    void aRowMovesWholeIfThatLeavesLessThanAQuarterOfThePageEmpty() {
        List<TableRow> rows = rows(13, 1);
        rows.add(row(0, 8));

        List<List<String>> pages = pages(table(rows));

        assertThat(pages.get(1)).containsSubsequence("л1", "л2", "л3", "л4", "л5", "л6", "л7", "л8");
    }

    @Test
    void aRowSplitsWhereMovingWouldLeaveMoreEmptyAndNoLineStandsAlone() {
        List<TableRow> rows = rows(6, 1);
        rows.add(row(0, 13));

        List<List<String>> pages = pages(table(rows));

        assertThat(Collections.frequency(pages.get(0), "л2")).isEqualTo(1);
        assertThat(pages.get(1)).contains("л12", "л13");
    }

    @Test
    void anItemOfAListIsNotLeftWithItsFirstLineAloneAtTheFoot() {
        String items = String.join("\n",
                IntStream.rangeClosed(1, 40).mapToObj(i -> "э" + i + " мөр".repeat(20)).toList());
        for (int above = 1; above <= 3; above++) {
            List<TableRow> rows = rows(above, 1);
            rows.add(Papers.row(Kind.FIRST_LINE, cell(0, "мөр"), cell(1, 1, items, Alignment.LEFT)));

            List<List<String>> pages = pages(table(rows));

            assertThat(pages).hasSizeGreaterThan(3)
                    .allSatisfy(page -> assertThat(page.getLast()).doesNotStartWith("э"));
        }
    }

    @Test
    void aRowHigherThanAPageGoesOnOverSeveral() {
        List<List<String>> pages = pages(table(List.of(row(0, 60))));

        assertThat(pages).hasSize(4);
        assertThat(pages.stream().flatMap(List::stream).filter(text -> text.startsWith("л")).toList())
                .isEqualTo(IntStream.rangeClosed(1, 60).mapToObj(i -> "л" + i).toList());
    }

    @Test
    void aSpanGoesOnOverThePageBreakAndShowsItsNumberAgain() {
        var rows = new ArrayList<TableRow>();
        for (int i = 0; i < 20; i++) {
            Cell[] cells = i == 0 ? new Cell[]{Papers.numberCell(20, "1.2"), cell(1, "мөр 0")}
                    : new Cell[]{cell(1, "мөр " + i)};
            rows.add(Papers.row(i == 0 ? Kind.FIRST_LINE : Kind.FURTHER_LINE, cells));
        }

        PagedDocument document = layout(table(rows));

        assertThat(texts(document.pages().get(0))).contains("1.2");
        assertThat(texts(document.pages().get(1)).get(4)).isEqualTo("(1.2)");
        assertThat(document.pages()).allSatisfy(PageBreaksTest::bordersAreClosed);
    }

    @Test
    void signaturesTakeTheLastRowWithThem() {
        List<TableRow> rows = rows(13, 1);

        List<List<String>> pages = pages(table(rows), Papers.signatures("Б.ТОД"));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).startsWith("Нэг", "Хоёр", "1", "2", "мөр").contains("ТАЙЛАН ГАРГАСАН:", "Б.ТОД");
    }

    @Test
    void aTallLastRowLeavesTwoLinesForTheSignatures() {
        List<List<String>> pages = pages(table(List.of(row(0, 17))), Papers.signatures("Б.ТОД"));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).startsWith("Нэг", "Хоёр", "1", "2", "л16", "л17").contains("Б.ТОД");
    }

    @Test
    void aSectionHeadingStaysWithHeadingRowsAndTheFirstRow() {
        List<List<String>> pages = pages(table(rows(13, 1)), Papers.block(StyleName.SECTION, "Хоёрдугаар"),
                table(rows(1, 1)));

        assertThat(pages.get(0)).doesNotContain("Хоёрдугаар");
        assertThat(pages.get(1)).startsWith("Хоёрдугаар", "Нэг", "Хоёр", "1", "2", "мөр");
    }

    @Test
    void aTableThatFitsOnOnePageStandsOnOneWithItsHeading() {
        List<List<String>> pages = pages(table(rows(9, 1)), Papers.block(StyleName.SECTION, "Хоёрдугаар"),
                table(rows(6, 1)));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).doesNotContain("Хоёрдугаар");
        assertThat(pages.get(1)).startsWith("Хоёрдугаар", "Нэг", "Хоёр", "1", "2");
        assertThat(Collections.frequency(pages.get(1), "мөр")).isEqualTo(6);
    }

    @Test
    void aTableIsPartedRatherThanLeaveMoreThanHalfAPageEmpty() {
        List<List<String>> pages = pages(table(rows(2, 1)), Papers.block(StyleName.SECTION, "Хоёрдугаар"),
                table(rows(13, 1)));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Хоёрдугаар");
    }

    @Test
    void aTableHigherThanAPageBeginsWhereItCan() {
        List<List<String>> pages = pages(table(rows(9, 1)), Papers.block(StyleName.SECTION, "Хоёрдугаар"),
                table(rows(18, 1)));

        assertThat(pages.get(0)).contains("Хоёрдугаар");
    }

    @Test
    void aTableGoesToTheNextPageWithTheSignaturesThatMustFollowIt() {
        List<List<String>> pages = pages(table(rows(9, 1)), Papers.block(StyleName.SECTION, "Хоёрдугаар"),
                table(rows(3, 1)), Papers.signatures("Б.ТОД"));

        assertThat(pages).hasSize(2);
        assertThat(Collections.frequency(pages.get(1), "мөр")).isEqualTo(3);
        assertThat(pages.get(1)).startsWith("Хоёрдугаар").contains("Б.ТОД");
    }

    @Test
    void aTableWithoutRowsPrintsItsHeadingAndTheSignatures() {
        assertThat(pages(table(List.of()), Papers.signatures("Б.ТОД"))).singleElement()
                .satisfies(page -> assertThat(page).startsWith("Нэг", "Хоёр", "1", "2").contains("Б.ТОД"));
    }

    private static void bordersAreClosed(Page page) {
        double bottom = page.rules().stream().mapToDouble(Rule::y2).max().orElseThrow();
        double left = page.rules().stream().mapToDouble(Rule::x1).min().orElseThrow();
        double right = page.rules().stream().mapToDouble(Rule::x2).max().orElseThrow();
        assertThat(page.rules()).as("bottom line").anyMatch(rule -> rule.y1() == bottom && rule.y2() == bottom
                && Math.abs(rule.x1() - left) < 0.01 && Math.abs(rule.x2() - right) < 0.01);
    }

    private static Table table(List<TableRow> rows) {
        return new Table(COLUMNS, 1, Papers.heads("Нэг", "Хоёр"), List.of("1", "2"), rows);
    }

    private static List<TableRow> rows(int count, int lines) {
        var rows = new ArrayList<TableRow>();
        for (int i = 0; i < count; i++) {
            rows.add(Papers.row(Kind.FIRST_LINE, cell(0, "мөр"),
                    cell(1, String.join("\n", Collections.nCopies(lines, "б")))));
        }
        return rows;
    }

    /// A row whose second cell has the lines `л1`, `л2`, …
    private static TableRow row(int column, int lines) {
        String text = String.join(" ", IntStream.rangeClosed(1, lines).mapToObj(i -> "л" + i).toList());
        return Papers.row(Kind.FIRST_LINE, cell(column, "мөр"), cell(1 - column, 1, lineByLine(text), Alignment.LEFT));
    }

    private static String lineByLine(String text) {
        return text.replace(' ', '\n');
    }

    private static PagedDocument layout(Block... blocks) {
        return Layout.layout(Papers.report(PAGE, List.of(blocks)), new RoundMeasure());
    }

    private static List<List<String>> pages(Block... blocks) {
        return layout(blocks).pages().stream().map(PageBreaksTest::texts).toList();
    }

    private static List<String> texts(Page page) {
        return page.texts().stream().map(run -> run.text().strip()).toList();
    }
}
