package mn.biyelelt.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where the printed pages of a sheet begin around its headings and its signatures.
class PrintedPagesTest {

    private static final double PAGE = 100;

    @Test
    void signaturesThatFitArePrintedWhereTheyStand() {
        assertThat(pages(7, 10).keepingTogether(5, 6, 7, PAGE)).isEmpty();
    }

    @Test
    void tornSignaturesTakeTheLastRowToANewPage() {
        assertThat(pages(12, 10).keepingTogether(7, 8, 12, PAGE)).containsExactly(7);
    }

    @Test
    void signaturesThatWouldBeginAPageTakeTheLastRowAlong() {
        assertThat(pages(13, 10).keepingTogether(9, 10, 13, PAGE)).containsExactly(9);
    }

    @Test
    void aRowThatLeavesNoRoomForTheSignaturesStaysBehind() {
        double[] heights = new double[12];
        Arrays.fill(heights, 10);
        heights[7] = 80;

        assertThat(new PrintedPages(heights, 1, 1, new TreeSet<>()).keepingTogether(7, 8, 12, PAGE))
                .containsExactly(8);
    }

    @Test
    void aHeadingThatWouldEndAPageBeginsTheNext() {
        assertThat(pages(15, 10).keepingHeadings(tied(9, 10), PAGE)).containsExactly(8);
    }

    @Test
    void aHeadingThatHasItsRowOnThePageStays() {
        assertThat(pages(15, 10).keepingHeadings(tied(5, 6), PAGE)).isEmpty();
    }

    @Test
    void headingsWithNoRoomOnAPageStay() {
        assertThat(pages(15, 10).keepingHeadings(tied(1, 14), PAGE)).isEmpty();
    }

    @Test
    void aHeadingThatEndsTheSheetOrAPageOfItsOwnStays() {
        double[] heights = new double[20];
        Arrays.fill(heights, 9.5);

        assertThat(new PrintedPages(heights, 0, 0, new TreeSet<>(List.of(10))).keepingHeadings(tied(10, 20), PAGE))
                .containsExactly(10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noPageBeginsBelowAHeadingHoweverTheHeightsAreRounded(long seed) {
        var random = new Random(seed);
        double[] heights = random.doubles(400, 4, 15).toArray();
        var headings = new BitSet();
        for (int row = 5 + random.nextInt(5); row < heights.length; row += 4 + random.nextInt(20)) {
            headings.set(row, row + 1 + random.nextInt(3));
        }
        int titles = random.nextInt(3);

        SortedSet<Integer> breaks = new PrintedPages(heights, titles > 0 ? 1 : 0, titles, new TreeSet<>())
                .keepingHeadings(headings, PAGE);

        for (double rounding : new double[]{0.975, 0.99, 1, 1.008, 1.02, 1.03}) {
            double[] rounded = Arrays.stream(heights).map(height -> height * rounding).toArray();
            assertThat(starts(rounded, titles, breaks)).noneMatch(headings::get);
        }
    }

    @Test
    void aLongTableWithoutHeadingsIsBrokenNowAndThenToKnowWhereThePagesBegin() {
        assertThat(pages(100, 10).keepingHeadings(new BitSet(), PAGE)).hasSize(2);
    }

    private static BitSet tied(int from, int to) {
        var tied = new BitSet();
        tied.set(from, to + 1);
        return tied;
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noPageBeginsWithinSignaturesOrRightAboveThem(long seed) {
        var random = new Random(seed);
        int last = 3 + random.nextInt(60);
        int from = last + 1;
        int to = from + 1 + random.nextInt(5);
        double[] heights = random.doubles(to, 4, 15).toArray();
        int titles = random.nextInt(3);

        SortedSet<Integer> breaks = new PrintedPages(heights, titles > 0 ? 1 : 0, titles, new TreeSet<>())
                .keepingTogether(last, from, to, PAGE);

        assertThat(starts(heights, titles, breaks)).noneMatch(start -> start >= from);
    }

    /// Rows above the pages, as they come out.
    private static SortedSet<Integer> starts(double[] heights, int titles, SortedSet<Integer> breaks) {
        var starts = new TreeSet<Integer>();
        double room = PAGE;
        for (int row = 0; row < heights.length; row++) {
            if (breaks.contains(row) || heights[row] > room) {
                starts.add(row);
                room = PAGE - (row >= titles ? Arrays.stream(heights, 0, titles).sum() : 0);
            }
            room -= heights[row];
        }
        return starts;
    }

    private static PrintedPages pages(int rows, double height) {
        double[] heights = new double[rows];
        Arrays.fill(heights, height);
        return new PrintedPages(heights, 0, 0, new TreeSet<>());
    }
}
