package mn.biyelelt.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any text is read without failing, and every value stands in the text where it says.
class QuantityFuzzTest {

    private static final String[] PIECES = {"1", "2", "90", "2024", "100", "000", "0", "05", "1234567890123456789", ".",
        ",",
        " ", "\u00A0", "\u202F", "\n", "-", "–", "/", "(", ")", "\"", "%", "₮", ":", ";", "№", "±", "хувь", "хувиас",
        "доошгүй",
        "төгрөг", "сая", "их", "наяд", "мянган", "хүн", "хүний", "сум", "сумын", "эмнэлэг", "оны", "сарын", "сар",
        "өдөр",
        "дугаар", "дүгээр", "улирал", "I", "IV", "V", "Х", "Ш", "нийт", "үүнээс", "Үүнд", "нэг", "хоёр", "арван",
        "тавин",
        "зуун", "гуравны", "удаа", "насны", "А", "БСТ", "MNS", "тогтоол", "тушаал", "зүйл", "хуулийн", "утас", "-ны",
        "-р", "-аас", "-н", "аад", "болсон", "хүргэх", "нэмэгдсэн", "буурсан", "ногдох", "Үр", "дүн", "бүр", "тутам",
        "цаг", "цагт", "\uD83D\uDE00", "\uD800", "é", "ß", "字", "\u0000", "\u200B", "хүртэл", "ба", "түүнээс", "дээш"};

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int SHORT = 8_000;

    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsAnyJumbleOfPiecesWithoutFailing(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 1_500; i++) {
            holds(jumble(random, 1 + random.nextInt(24)), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void readsAnyCharactersWithoutFailing(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 1_500; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x530) : random.nextInt(0x10000)));
            }
            holds(text.toString(), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "1.", "1 ", "1-", "нэг ", "арван ", "2024 оны ", "(", "\"", "/", "1/", "нийт ", "а-",
        "1 хүний ", "I-"})
    void readsLongRepetitionsWithoutFailing(String piece) {
        holds(piece.repeat(2_000), 0);
    }

    @Test
    void moreDigitsThanAnAmountHasAreNoNumber() {
        assertThat(reader.read("1".repeat(41) + " хүн").values()).isEmpty();
        assertThat(reader.read("1".repeat(40) + " хүн").values()).hasSize(1);
        assertThat(reader.read("1".repeat(190_000)).values()).isEmpty();
    }

    @Test
    void nothingIsReadFromATextThatNoCellHolds() {
        assertThat(reader.read("90% ".repeat(50_001)).values()).isEmpty();
    }

    /// Four times the text takes about four times the work; a square would take sixteen times.
    @ParameterizedTest
    @ValueSource(strings = {"1,", "1 ", "1-", "1.1.", "нэг ", "арван ", "2024 оны ", "(", "\"", "/", "нийт ",
        "1 хүний ",
        "I-", "12 сарын ", "1, 2, ", "5 хоног.", "1:", "зуун ", "1/", "а) 3 ", "хувь - ", "3 мянга 5 ", "(1) "})
    void workGrowsWithTheLengthOfTheText(String piece) {
        work(piece, SHORT);
        long once = work(piece, SHORT);
        long fourTimes = work(piece, SHORT * 4);
        assertThat(fourTimes).as("CPU time for %s characters against %s, of %s", SHORT * 4, SHORT, piece)
                .isLessThan(once * 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"хамрагдалт 86,5 хувьд хүрсэн. ", "1.2.3.", "((((", "9"})
    void readsAMillionCharacters(String piece) {
        holds(piece.repeat(1_000_000 / piece.length()), 0);
    }

    /// CPU time of this thread for one reading, the least of three.
    private long work(String piece, int length) {
        String text = piece.repeat(length / piece.length());
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            reader.read(text);
            least = Math.min(least, CPU.getCurrentThreadCpuTime() - start);
        }
        return least;
    }

    private void holds(String text, long seed) {
        try {
            int end = 0;
            for (Value value : reader.read(text).values()) {
                assertThat(value.span().start()).isBetween(0, value.span().end());
                assertThat(value.span().end()).isBetween(end, text.length());
                end = value.span().end();
                value.amount();
            }
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ", text: " + text, e);
        }
    }

    private static String jumble(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
