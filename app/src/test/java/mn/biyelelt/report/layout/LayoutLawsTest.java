package mn.biyelelt.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import mn.biyelelt.report.model.PageSetup.Margins;
import mn.biyelelt.report.pdf.LiberationFonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every table, whatever is in it. The seed stands in the name of a failed case.
class LayoutLawsTest {

    private static final double TOLERANCE = 0.02;
    private static final LiberationFonts FONTS = new LiberationFonts();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTableKeepsTheLaws(long seed) {
        var paper = new RandomPaper(seed);
        PagedDocument document = Layout.layout(paper.report(), FONTS);

        assertThat(PagedText.byCell(document)).as("each cell printed once, whole").isEqualTo(paper.composed());
        Margins margins = paper.report().page().margins();
        for (Page page : document.pages()) {
            textStaysInside(page, document, margins);
            textStaysInItsCell(page);
            noGroupIsLast(page);
            assertThat(page.texts()).as("a page has more than its number").hasSizeGreaterThan(1);
        }
        assertThat(Layout.layout(paper.report(), FONTS)).isEqualTo(document);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static void textStaysInside(Page page, PagedDocument document, Margins margins) {
        double left = Millimetres.points(margins.left());
        double right = document.width() - Millimetres.points(margins.right());
        List<TextRun> outside = page.texts().stream().filter(run -> run.x() < left - TOLERANCE
                || run.x() + run.width() > right + TOLERANCE || run.baseline() > document.height()).toList();
        assertThat(outside).as("text outside the margins").isEmpty();
        double bottom = document.height() - Millimetres.points(margins.bottom());
        assertThat(page.cells()).as("cells below the margin")
                .noneMatch(cell -> cell.y() + cell.height() > bottom + TOLERANCE);
    }

    private static void textStaysInItsCell(Page page) {
        for (CellArea area : page.cells()) {
            for (TextRun run : page.texts()) {
                if (area.contains(run.x() + TOLERANCE, run.baseline())) {
                    assertThat(run.x() + run.width()).as("right end of %s in %s", run, area)
                            .isLessThanOrEqualTo(area.x() + area.width() - TableSpacing.SIDE + TOLERANCE);
                    assertThat(run.baseline() + 0.2 * run.lettering().size()).as("foot of %s in %s", run, area)
                            .isLessThanOrEqualTo(area.y() + area.height());
                }
            }
        }
    }

    private static void noGroupIsLast(Page page) {
        page.cells().stream().reduce((a, b) -> b.y() >= a.y() ? b : a)
                .ifPresent(last -> assertThat(last.source().field()).isNotEqualTo(Papers.GROUP));
    }
}
