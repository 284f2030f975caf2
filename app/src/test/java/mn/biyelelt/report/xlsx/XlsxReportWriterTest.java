package mn.biyelelt.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import mn.biyelelt.report.layout.RoundMeasure;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.model.Grid;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.PageSetup;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.RandomReport;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TextTables;
import mn.biyelelt.report.model.TypicalReport;
import mn.biyelelt.report.ooxml.CarriedText;
import mn.biyelelt.report.ooxml.OfficeFile;
import mn.biyelelt.report.ooxml.OfficeWriterContract;
import mn.biyelelt.report.ooxml.OoxmlSchema;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReportWriterTest extends OfficeWriterContract {

    private final XlsxReportWriter writer = new XlsxReportWriter(new RoundMeasure());

    XlsxReportWriterTest() {
        super(OoxmlSchema.excel(), "xl/");
    }

    @Override
    protected void write(ReportDocument report, OutputStream out) throws IOException {
        writer.write(report, out);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCellHoldsItsTextAndSpan(long seed) throws IOException, XMLStreamException {
        Table table = table(RandomReport.of(seed));
        ReportDocument report = TypicalReport.of(List.of(table));
        var out = new ByteArrayOutputStream();
        writer.write(report, new ColumnWidths(List.of(Collections.nCopies(table.columns().size(), 100.0))), out);
        SheetReading sheet = SheetReading.of(OfficeFile.of(out.toByteArray()));
        var texts = new LinkedHashMap<String, String>();
        var merges = new ArrayList<String>();
        expect(table, texts, merges);
        assertThat(sheet.texts()).isEqualTo(texts);
        assertThat(sheet.merges()).containsExactlyInAnyOrderElementsOf(merges);
    }

    @Test
    void excelLibraryOpensItAndKnowsHowItPrints() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(TypicalReport.of(12))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("2025 оны гүйцэтгэлийн тайлан");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("11:13");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(workbook.getPrintArea(0)).startsWith("'2025 оны гүйцэтгэлийн тайлан'!$A$1:$G$");
        }
    }

    @Test
    void aTableWithOtherHeadingsHasASheetOfItsOwnThatRepeatsThem() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(TypicalReport.of(12))))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet skills = workbook.getSheetAt(1);
            assertThat(skills.getSheetName()).isEqualTo("Хоёр. Мэдлэг  ур чадвараа");
            assertThat(skills.getRepeatingRows().formatAsString()).isEqualTo("2:2");
            assertThat(skills.getRow(0).getCell(0).getStringCellValue()).startsWith("Хоёр. Мэдлэг");
            assertThat(skills.getRowBreaks()).isEmpty();
        }
    }

    @ParameterizedTest(name = "rows {0} times as high")
    @ValueSource(doubles = {0.945, 1, 1.03})
    void noPrintedPageEndsWithAHeading(double rounding) throws IOException {
        ReportDocument report = TypicalReport.of(200);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(report)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<Integer> starts = starts(sheet, report.page(), rounding);
            assertThat(starts).hasSizeGreaterThan(20).allSatisfy(row -> assertThat(
                    sheet.getRow(row - 1).getCell(0).getStringCellValue()).doesNotStartWith("Зорилт"));
            assertThat(sheet.getRowBreaks()).as("some pages begin by themselves").hasSizeLessThan(starts.size());
        }
    }

    /// Rows above the printed pages after the first.
    private static List<Integer> starts(XSSFSheet sheet, PageSetup setup, double rounding) {
        double page = (setup.height() - setup.margins().top() - setup.margins().bottom()) * 72 / 25.4 / rounding;
        double titles = 0;
        for (int row = sheet.getRepeatingRows().getFirstRow(); row <= sheet.getRepeatingRows().getLastRow(); row++) {
            titles += sheet.getRow(row).getHeightInPoints();
        }
        var starts = new ArrayList<Integer>();
        double room = page;
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            double height = sheet.getRow(row).getHeightInPoints();
            if (row > 0 && sheet.isRowBroken(row - 1) || height > room) {
                starts.add(row);
                room = page - titles;
            }
            room -= height;
        }
        return starts;
    }

    @Test
    void sheetsOfOneNameAreToldApartByANumber() {
        assertThat(SheetName.of("Тайлан", 2)).isEqualTo("Тайлан (2)");
        assertThat(SheetName.of("үг".repeat(30), 12)).hasSize(31).endsWith(" (12)");
    }

    @Test
    void everythingIsTextWhateverItLooksLike() throws IOException, XMLStreamException {
        OfficeFile file = write(
                TypicalReport
                        .of(List.of(TextTables.of("=HYPERLINK(\"x\")", "+1", "-1", "@a", "94", "2024.01.02", "1e5"))));
        SheetReading sheet = SheetReading.of(file);
        assertThat(sheet.types()).containsOnly("inlineStr");
        assertThat(sheet.texts().values()).contains("=HYPERLINK(\"x\")", "94", "1e5");
        String styles = new String(file.part("xl/styles.xml"), StandardCharsets.UTF_8);
        assertThat(styles).contains("<cellXfs").doesNotContain("numFmtId=\"0\" fontId=\"8\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"үг ", "ҮгБезБланк", "😀"})
    void longTextGoesOnBelowToTheLetter(String word) throws IOException, XMLStreamException {
        String text = word.repeat(100_000 / word.length());
        SheetReading sheet = SheetReading.of(write(TypicalReport.of(List.of(TextTables.of(text, "дараагийн")))));
        var parts = new ArrayList<>(sheet.texts().values());
        assertThat(parts.removeLast()).isEqualTo("дараагийн");
        assertThat(parts).allMatch(part -> part.length() <= CellText.LONGEST);
        assertThat(String.join("", parts)).isEqualTo(text);
    }

    @Test
    void manyLinesGoOnBelowToTheLetter() throws IOException, XMLStreamException {
        var lines = Collections.nCopies(1_000, Paragraph.of("мөр"));
        SheetReading sheet = SheetReading.of(write(TypicalReport.of(List.of(TextTables.of(List.of(lines))))));
        assertThat(sheet.texts().values()).allMatch(part -> part.chars().filter(c -> c == '\n').count() <= 253);
        assertThat(String.join("", sheet.texts().values())).isEqualTo(Grid.text(lines));
    }

    @Test
    void noRowIsHigherThanExcelAllows() throws IOException, XMLStreamException {
        SheetReading sheet = SheetReading.of(write(TypicalReport.of(List.of(TextTables.of("үг ".repeat(12_000))))));
        assertThat(sheet.heights()).allMatch(height -> height <= 409.5);
        assertThat(sheet.heights().stream().mapToDouble(Double::doubleValue).sum()).isGreaterThan(2_500);
    }

    @Test
    void sheetNameIsOneThatExcelTakes() {
        assertThat(SheetName.of("'A/B: [тайлан]?*\\'")).isEqualTo("A B   тайлан");
        assertThat(SheetName.of("үг".repeat(30))).hasSize(31);
        assertThat(SheetName.of("///")).isEqualTo("1");
        assertThat(SheetName.of("Сумын эрүүл мэндийн төвийн биелэлтийн хураангуй")).as("no word is cut")
                .isEqualTo("Сумын эрүүл мэндийн төвийн");
    }

    private static Table table(ReportDocument report) {
        for (Block block : report.blocks()) {
            if (block instanceof Table table) {
                return table;
            }
        }
        throw new AssertionError("no table");
    }

    private static void expect(Table table, Map<String, String> texts, List<String> merges) {
        for (HeadCell cell : table.heads()) {
            expect(cell.row(), cell.rowSpan(), cell.column(), cell.columnSpan(), cell.content(), texts, merges);
        }
        int row = table.headRows();
        if (!table.numberRow().isEmpty()) {
            for (int column = 0; column < table.numberRow().size(); column++) {
                expect(row, 1, column, 1, List.of(Paragraph.of(table.numberRow().get(column))), texts, merges);
            }
            row++;
        }
        for (TableRow line : table.rows()) {
            for (Cell cell : line.cells()) {
                expect(row, cell.rowSpan(), cell.column(), cell.columnSpan(), cell.content(), texts, merges);
            }
            row++;
        }
    }

    private static void expect(int row, int rows, int column, int columns, List<Paragraph> content,
            Map<String, String> texts, List<String> merges) {
        String place = Names.column(column) + (row + 1);
        String text = String.join("\n",
                Arrays.stream(Grid.text(content).split("\n", -1)).map(CarriedText::of).toList());
        if (!text.isEmpty()) {
            texts.put(place, text);
        }
        if (rows > 1 || columns > 1) {
            merges.add(place + ":" + Names.column(column + columns - 1) + (row + rows));
        }
    }
}
