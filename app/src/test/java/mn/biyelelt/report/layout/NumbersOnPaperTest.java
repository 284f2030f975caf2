package mn.biyelelt.report.layout;

import static mn.biyelelt.report.layout.Papers.cell;
import static mn.biyelelt.report.layout.Papers.textColumn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TableRow.Kind;
import mn.biyelelt.report.pdf.LiberationFonts;
import org.junit.jupiter.api.Test;

/// A number torn in two at the end of a line is read as two numbers.
class NumbersOnPaperTest {

    private static final List<String> NUMBERS = List.of("9 444 417 400,5 ₮", "25 000", "88,4 %", "№ 12");

    @Test
    void aLineNeverEndsWithinANumber() {
        String text = String.join(" болон ", NUMBERS);
        for (int room = 0; room < 120; room++) {
            List<String> lines = lines("а".repeat(room % 60) + " " + "б ".repeat(room / 2) + text);

            assertThat(NUMBERS).as("numbers in %s", lines)
                    .allSatisfy(number -> assertThat(lines).anySatisfy(line -> assertThat(line).contains(number)));
        }
    }

    @Test
    void numbersThatStandSideBySideMayPart() {
        List<String> lines = lines(IntStream.range(0, 60).mapToObj(_ -> "2026").collect(Collectors.joining(" ")));

        assertThat(lines).hasSizeGreaterThan(1);
    }

    @Test
    void aNumberLongerThanALineBreaksBetweenItsGroups() {
        List<String> lines = lines(
                Stream.concat(Stream.of("1"), IntStream.range(0, 60).mapToObj(_ -> "250"))
                        .collect(Collectors.joining(" ")));

        assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> assertThat(line).endsWith("250"));
    }

    private static List<String> lines(String text) {
        var table = new Table(List.of(textColumn("a", 1), textColumn("b", 4)), 1, Papers.heads("Нэг", "Хоёр"),
                List.of(),
                List.of(Papers.row(Kind.FIRST_LINE, cell(0, text), cell(1, "урт өгүүлбэр ".repeat(400)))));
        Page page = Layout.layout(Papers.report(Papers.PORTRAIT, List.of(table)), new LiberationFonts()).pages()
                .getFirst();
        return PageDump.lines(page, page.cells().getFirst());
    }
}
