package mn.biyelelt.report.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.docx.DocxTables;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.PagedText;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.report.model.Grid;
import mn.biyelelt.report.model.HeadCell;
import mn.biyelelt.report.model.PageBreak;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow;
import mn.biyelelt.report.model.TextBlock;
import mn.biyelelt.report.ooxml.OfficeFile;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.pdf.PdfWords;
import mn.biyelelt.report.xlsx.SheetReading;
import mn.biyelelt.wire.PlanJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same words stand in PDF, DOCX and XLSX, and they are the plan's: each file of each shipped form is read back and held
/// against the plan, cell by cell. Only what a line break does to a text is evened out.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameWordsTest {

    private static final LiberationFonts FONTS = new LiberationFonts();

    private final Map<String, Papers> papers = new HashMap<>();

    /// A sample's plan, its report and the files written of it.
    private record Papers(Plan plan, Form form, ReportDocument report, byte[] pdf, OfficeFile docx, OfficeFile xlsx) {}

    @BeforeAll
    void writePapers(@TempDir Path folder) throws IOException {
        FormCatalogue forms = FormCatalogue.shipped();
        var publisher = new ReportPublisher(Messages.in(Language.MONGOLIAN), FONTS, () -> 0);
        for (Form form : forms.forms()) {
            Plan plan = sample(form.id());
            var report = Composer.compose(plan, form, Optional.empty(), Instant.parse("2027-01-15T00:00:00Z"));
            List<Path> files = publisher.publish(() -> report, Outputs.all(folder, form.id())).files();
            papers.put(form.id(), new Papers(plan, form, report, Files.readAllBytes(files.get(0)),
                    OfficeFile.of(Files.readAllBytes(files.get(1))), OfficeFile.of(Files.readAllBytes(files.get(2)))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme-report", "unit-plan", "unit-annual-report", "individual-report",
        "order-98-annex-6-report", "implementation-plan"})
    void everyTextOfThePlanStandsInItsCellOfThePdf(String form) throws IOException {
        Papers paper = papers(form);
        Map<CellSource, String> cells = PdfWords.byCell(paper.pdf, Layout.layout(paper.report, FONTS));
        var byElement = new HashMap<UUID, String>();
        cells.forEach((source, text) -> byElement.merge(source.element(), text, (one, other) -> one + " \n " + other));
        var missing = new ArrayList<String>();
        for (Section section : paper.plan.sections()) {
            Set<String> shown = shown(paper.form, section);
            Optional<ReportPeriod> period = paper.form.period(paper.plan, Optional.empty());
            PlanTree.forEach(paper.plan.withSections(List.of(section)).withSignatures(List.of()), element -> {
                if (element.level() != section.level()) {
                    missing.addAll(missing(element, shown, period, byElement.getOrDefault(element.id().value(), "")));
                }
            });
        }
        assertThat(missing).isEmpty();
        assertThat(byElement).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme-report", "unit-plan", "unit-annual-report", "individual-report",
        "order-98-annex-6-report", "implementation-plan"})
    void cellsOfThePdfAreThoseOfTheReport(String form) throws IOException {
        Papers paper = papers(form);
        var expected = new LinkedHashMap<CellSource, String>();
        var again = new HashMap<CellSource, String>();
        for (Table table : tables(paper.report)) {
            for (Cell cell : cells(table)) {
                cell.source().ifPresent(source -> {
                    expected.merge(source, PagedText.plain(Grid.text(cell.content()).replace('\n', ' ')),
                            String::concat);
                    again.put(source, PagedText.plain(Grid.text(cell.continued())));
                });
            }
        }
        Map<CellSource, String> printed = PdfWords.byCell(paper.pdf, Layout.layout(paper.report, FONTS));
        expected.forEach((source, text) -> {
            String found = letters(printed.getOrDefault(source, ""));
            String repeated = letters(again.getOrDefault(source, ""));
            assertThat(found).startsWith(letters(text));
            assertThat(repeated.isEmpty() ? found : found.replace(repeated, "")).isEqualTo(letters(text));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme-report", "unit-plan", "unit-annual-report", "individual-report",
        "order-98-annex-6-report", "implementation-plan"})
    void cellsOfTheWordDocumentAreThoseOfTheReport(String form) throws XMLStreamException {
        Papers paper = papers(form);
        List<List<DocxTables.Row>> written = DocxTables.of(paper.docx);
        List<Table> tables = tables(paper.report);
        assertThat(written).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            List<String> texts = written.get(i).stream().flatMap(row -> row.places().stream())
                    .filter(place -> !place.merge().equals("continue")).map(DocxTables.Place::text).toList();
            assertThat(texts).startsWith(texts(tables.get(i)).toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme-report", "unit-plan", "unit-annual-report", "individual-report",
        "order-98-annex-6-report", "implementation-plan"})
    void cellsOfTheSheetAreThoseOfTheReport(String form) throws XMLStreamException {
        Papers paper = papers(form);
        var texts = new ArrayList<>(SheetReading.of(paper.xlsx).texts().values());
        for (Table table : tables(paper.report)) {
            assertThat(texts).containsSequence(texts(table).stream().filter(text -> !text.isEmpty()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme-report", "unit-plan", "unit-annual-report", "individual-report",
        "order-98-annex-6-report", "implementation-plan"})
    void titlesAndSignaturesAreInAllThree(String form) throws IOException, XMLStreamException {
        Papers paper = papers(form);
        String pdf = letters(PdfWords.all(paper.pdf));
        String docx = letters(allText(paper.docx, "word/document.xml"));
        String xlsx = letters(String.join("", SheetReading.of(paper.xlsx).texts().values()));
        for (String text : textsOutsideTables(paper.report)) {
            assertThat(pdf).contains(letters(text));
            assertThat(docx).contains(letters(text));
            assertThat(xlsx).contains(letters(text));
        }
    }

    private Papers papers(String form) {
        Papers found = papers.get(form);
        assertThat(found).isNotNull();
        return found;
    }

    private static Plan sample(String form) throws IOException {
        try (InputStream in = SameWordsTest.class.getResourceAsStream("/samples/" + form + "-2026.json")) {
            return PlanJson.read(in.readAllBytes(), UUID::randomUUID).getFirst();
        }
    }

    /// Names of the fields that the form's table for a section prints.
    private static Set<String> shown(Form form, Section section) {
        var shown = new HashSet<String>();
        form.section(section.key()).ifPresent(it -> it.table().columns().forEach(
                column -> column.contents().forEach(content -> shown.add(content.field().source()))));
        return shown;
    }

    /// The lines of an element's texts that its cells do not show though they should.
    private static List<String> missing(Element element, Set<String> shown, Optional<ReportPeriod> period,
            String cells) {
        var missing = new ArrayList<String>();
        element.cells().forEach((key, text) -> {
            if (shown.contains(key.field().name()) && isOf(period, key)) {
                text.lines().filter(line -> !letters(cells).contains(letters(line)))
                        .forEach(line -> missing.add(element.level() + " " + key.field().name() + ": " + line));
            }
        });
        return missing;
    }

    private static boolean isOf(Optional<ReportPeriod> period, CellKey key) {
        return key.period().isEmpty() || key.period().equals(period);
    }

    private static List<Table> tables(ReportDocument report) {
        return report.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    private static List<Cell> cells(Table table) {
        return table.rows().stream().map(TableRow::cells).flatMap(List::stream).toList();
    }

    /// Texts of heading, number row and body in reading order.
    private static List<String> texts(Table table) {
        var texts = new ArrayList<String>();
        for (int row = 0; row < table.headRows(); row++) {
            int current = row;
            table.heads().stream().filter(cell -> cell.row() == current)
                    .sorted((one, other) -> Integer.compare(one.column(), other.column())).map(HeadCell::content)
                    .map(Grid::text).forEach(texts::add);
        }
        texts.addAll(table.numberRow());
        cells(table).forEach(cell -> texts.add(Grid.text(cell.content())));
        return texts;
    }

    private static List<String> textsOutsideTables(ReportDocument report) {
        var texts = new ArrayList<String>();
        for (Block block : report.blocks()) {
            switch (block) {
                case TextBlock text -> text.paragraphs().stream().map(Paragraph::text).forEach(texts::add);
                case SignatureArea area -> area.rows().stream().flatMap(List::stream)
                        .flatMap(box -> box.lines().stream()).flatMap(line -> line.slots().stream()).forEach(slot -> {
                            slot.content().stream().map(Paragraph::text).forEach(texts::add);
                            texts.add(slot.caption());
                        });
                case Table _,PageBreak _ -> {}
            }
        }
        return texts;
    }

    private static String allText(OfficeFile file, String part) throws XMLStreamException {
        var text = new StringBuilder();
        XMLStreamReader xml = file.read(part);
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
    }

    /// A text without blanks, which come and go with line breaks.
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
