package mn.biyelelt.report.layout;

import static mn.biyelelt.report.layout.Papers.cell;
import static mn.biyelelt.report.layout.Papers.narrowColumn;
import static mn.biyelelt.report.layout.Papers.textColumn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow.Kind;
import mn.biyelelt.report.pdf.LiberationFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody should type and somebody will: it prints whole, or is named.
class BadInputTest {

    private static final LiberationFonts FONTS = new LiberationFonts();

    @ParameterizedTest
    @ValueSource(strings = {"Ы", "9", " ", "аб ", "-", "а\n", "\n", "1. мөр\n", "א", "“"})
    void fiftyThousandCharactersPrintWhole(String part) {
        String text = part.repeat(50_000 / part.length());

        PagedDocument document = layout(text);

        assertThat(printed(document, text)).isEqualTo(PagedText.plain(text));
    }

    @Test
    void controlCharactersLeaveNoTraceAndTabsPrintAsABlank() {
        assertThat(runs(layout("а\u0000б\u0007в\tг\u200Bд\uFEFFе\u202Aё"))).contains("абв гдеё");
    }

    @Test
    void aCharacterWithoutGlyphPrintsItsNumberAndIsNamed() {
        PagedDocument document = layout("Сайн 😀 уу 😀");

        assertThat(String.join("", runs(document))).contains("Сайн [U+1F600] уу [U+1F600]");
        assertThat(document.missing()).containsExactly(new MissingGlyph(0x1F600, 2, 1));
        assertThat(document.missing().getFirst().substitute()).isEqualTo("[U+1F600]");
    }

    @Test
    void joinedEmojiAreNamedOneByOneWithoutTheirJoiners() {
        assertThat(layout("👩‍⚕️").missing()).extracting(MissingGlyph::codePoint).containsExactly(0x1F469, 0x2695);
    }

    @Test
    void halfASurrogatePairIsNamedToo() {
        assertThat(layout("а\uD83Dб").missing()).extracting(MissingGlyph::codePoint).containsExactly(0xD83D);
    }

    @Test
    void hebrewStandsFromRightToLeftAmongOtherWords() {
        assertThat(String.join("", runs(layout("Нэг שלום хоёр 12")))).contains("Нэг םולש хоёр 12");
    }

    @Test
    void looseAccentsPrintAsTheirLetter() {
        assertThat(runs(layout("и\u0306 е\u0308"))).contains("й ё");
    }

    @Test
    void anEmptyReportIsOneEmptyPage() {
        PagedDocument document = Layout.layout(Papers.report(Papers.PORTRAIT, List.of()), FONTS);

        assertThat(PageDump.of(document)).isEqualTo("page 1\n537,816 1 / 1\n");
    }

    @Test
    void aTitleLongerThanAPageGoesOn() {
        String text = "гарчиг ".repeat(3000).strip();

        PagedDocument document = Layout.layout(
                Papers.report(Papers.PORTRAIT, List.of(Papers.block(StyleName.TITLE, text))), FONTS);

        assertThat(document.pages().size()).isGreaterThan(2);
        String printed = PagedText.plain(String.join("", runs(document)));
        assertThat(printed.replaceAll("\\d+ / \\d+", "")).isEqualTo(text);
    }

    private static PagedDocument layout(String text) {
        var table = new Table(List.of(narrowColumn("n"), textColumn("t", 1), textColumn("u", 1)), 1,
                Papers.heads("№", "Арга хэмжээ", "Биелэлт"), List.of(),
                List.of(Papers.row(Kind.FIRST_LINE, cell(0, "1"), cell(1, text), cell(2, "богино"))));
        return Layout.layout(Papers.report(Papers.PORTRAIT, List.of(table, Papers.signatures("Б.ТОД"))), FONTS);
    }

    private static String printed(PagedDocument document, String text) {
        Map<CellSource, String> cells = PagedText.byCell(document);
        return cells.getOrDefault(cell(1, text).source().orElseThrow(), "");
    }

    private static List<String> runs(PagedDocument document) {
        return document.pages().stream().flatMap(page -> page.texts().stream()).map(TextRun::text).toList();
    }
}
