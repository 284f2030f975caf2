package mn.biyelelt.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.docx.DocxTables.Place;
import mn.biyelelt.report.docx.DocxTables.Row;
import mn.biyelelt.report.layout.RoundMeasure;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.Grid;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.RandomReport;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TextTables;
import mn.biyelelt.report.model.TypicalReport;
import mn.biyelelt.report.ooxml.CarriedText;
import mn.biyelelt.report.ooxml.OfficeWriterContract;
import mn.biyelelt.report.ooxml.OoxmlSchema;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxReportWriterTest extends OfficeWriterContract {

    private final DocxReportWriter writer = new DocxReportWriter(Messages.in(Language.MONGOLIAN), new RoundMeasure());

    DocxReportWriterTest() {
        super(OoxmlSchema.word(), "word/");
    }

    @Override
    protected void write(ReportDocument report, OutputStream out) throws IOException {
        writer.write(report, out);
    }

    /// To the letter, but for the kind of the blanks within numbers.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCellHoldsItsText(long seed) throws IOException, XMLStreamException {
        ReportDocument report = RandomReport.of(seed);
        assertThat(lines(DocxTables.of(write(report)))).isEqualTo(lines(expected(report)));
    }

    /// Word ends a line at any other blank.
    @Test
    void noLineEndsWithinANumber() throws IOException, XMLStreamException {
        List<Row> rows = DocxTables
                .of(write(TypicalReport.of(List.of(TextTables.of("Нийт 4 500 000 ₮, 90 % нь 12 өрх"))))).getFirst();
        assertThat(rows).flatExtracting(Row::places).extracting(Place::text)
                .contains("Нийт 4\u00A0500\u00A0000\u00A0₮, 90\u00A0% нь 12 өрх");
    }

    @Test
    void wordLibraryOpensIt() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(TypicalReport.of(12))))) {
            assertThat(document.getTables()).hasSize(3);
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("2025 оны гүйцэтгэлийн тайлан");
            assertThat(document.getStyles().getStyle("GroupRow").getName()).isEqualTo("GroupRow");
        }
    }

    @Test
    void headingRowsAndNumberRowRepeat() throws IOException, XMLStreamException {
        List<Row> rows = DocxTables.of(write(TypicalReport.of(12))).getFirst();
        assertThat(rows.stream().map(Row::repeated).limit(5)).containsExactly(true, true, true, false, false);
    }

    @Test
    void onlyLongRowsMaySplit() throws IOException, XMLStreamException {
        List<Row> rows = DocxTables
                .of(write(TypicalReport.of(List.of(TextTables.of("үг ".repeat(10), "үг ".repeat(9000))))))
                .getFirst();
        assertThat(rows.stream().map(Row::whole)).containsExactly(true, true, false);
    }

    @Test
    void dotsAreLeadersOfTabsAndNeverTyped() throws IOException {
        String body = new String(write(TypicalReport.of(1)).part("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(body).contains("w:leader=\"dot\"", "w:leader=\"underscore\"").doesNotContain("....", "__");
    }

    @Test
    void footerCountsPages() throws IOException {
        String footer = new String(write(TypicalReport.of(1)).part("word/footer1.xml"), StandardCharsets.UTF_8);
        assertThat(footer).contains("PAGE", "NUMPAGES");
    }

    private static List<String> lines(List<List<Row>> tables) {
        return tables.stream().flatMap(List::stream).flatMap(row -> row.places().stream()
                .map(place -> row.repeated() + " " + place.toString().replace('\u00A0', ' '))).toList();
    }

    private static List<List<Row>> expected(ReportDocument report) {
        var tables = new ArrayList<List<Row>>();
        for (Block block : report.blocks()) {
            if (block instanceof Table table) {
                tables.add(rows(table));
            }
        }
        return tables;
    }

    private static List<Row> rows(Table table) {
        int columns = table.columns().size();
        var rows = new ArrayList<Row>();
        for (int row = 0; row < table.headRows(); row++) {
            var places = new ArrayList<Place>();
            for (int column = 0; column < columns; column += places.getLast().span()) {
                HeadCell cell = Grid.head(table, row, column);
                places.add(
                        place(column, cell.columnSpan(), cell.rowSpan(), row - cell.row(), Grid.text(cell.content())));
            }
            rows.add(new Row(true, true, places));
        }
        if (!table.numberRow().isEmpty()) {
            rows.add(new Row(true, true, numbers(table)));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            var places = new ArrayList<Place>();
            for (int column = 0; column < columns; column += places.getLast().span()) {
                Grid.Covering covering = Grid.body(table, row, column);
                Cell cell = covering.cell();
                places.add(place(column, cell.columnSpan(), cell.rowSpan(), row - covering.row(),
                        Grid.text(cell.content())));
            }
            rows.add(new Row(false, true, places));
        }
        return rows;
    }

    private static List<Place> numbers(Table table) {
        var places = new ArrayList<Place>();
        for (int column = 0; column < table.numberRow().size(); column++) {
            places.add(new Place(column, 1, "", table.numberRow().get(column)));
        }
        return places;
    }

    private static Place place(int column, int columnSpan, int rowSpan, int below, String text) {
        String merge = rowSpan == 1 ? "" : below == 0 ? "restart" : "continue";
        return new Place(column, columnSpan, merge, below == 0 ? carried(text) : "");
    }

    private static String carried(String text) {
        return String.join("\n", Arrays.stream(text.split("\n", -1)).map(CarriedText::of).toList());
    }
}
