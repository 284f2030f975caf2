package mn.biyelelt.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mn.biyelelt.report.model.Inline;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Typed text becomes paragraphs to the letter.
class CellTextTest {

    private static final String LETTERS = "аБ1290.)-•–— \t\u00a0:Үр";

    private final CellText text = new CellText(List.of("Үр дүн:", "Үр"));

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
        "1. Нэг;1. ", "12) Арван хоёр;12) ", "- Нэг;- ", "•\tНэг;•\t", "–  Нэг;–  ", "   2. Хоёр;   2. ", "-Нэг;''",
        "1.2023 онд;''", "1.;''", "2024. Он;''", "1.2.3 Код;''", "1 Нэг;''", "Нэг - хоёр;''", "-;''",
    })
    void onlyAMarkWithABlankBehindItHangs(String line, String lead) {
        assertThat(text.paragraph(line).lead()).isEqualTo(lead);
    }

    @Test
    void aLabelAtTheStartOfALineIsBold() {
        assertThat(text.paragraph("- Үр дүн: 3 удаа").inlines())
                .containsExactlyElementsOf(List.of(bold("Үр дүн:"), plain(" 3 удаа")));
        assertThat(text.paragraph("Ажлын Үр дүн: 3").inlines())
                .containsExactlyElementsOf(List.of(plain("Ажлын Үр дүн: 3")));
    }

    @Test
    void everyKindOfLineBreakEndsAParagraphAndEmptyLinesStay() {
        assertThat(text.paragraphs("а\r\nб\rв\n\nг\u2028д")).extracting(Paragraph::text)
                .containsExactly("а", "б", "в", "", "г", "д");
        assertThat(text.paragraphs("")).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leadAndRunsTogetherAreTheTypedLine(long seed) {
        var random = new Random(seed);
        String typed = random.ints(random.nextInt(30), 0, LETTERS.length() + 1)
                .mapToObj(i -> i == LETTERS.length() ? "\n" : LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());

        String printed = text.paragraphs(typed).stream().map(Paragraph::text).collect(Collectors.joining("\n"));

        assertThat(printed).isEqualTo(typed);
    }

    private static Inline bold(String words) {
        return new Run(words, true, false);
    }

    private static Inline plain(String words) {
        return Run.plain(words);
    }
}
