package mn.biyelelt.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The suffix of a number follows the vowels of its last spoken numeral.
class MongolianNumeralsTest {

    private static final List<String> UNITS = List.of("тэг", "нэг", "хоёр", "гурав", "дөрөв", "тав", "зургаа", "долоо",
            "найм", "ес");
    private static final List<String> TENS = List.of("зуу", "арав", "хорь", "гуч", "дөч", "тавь", "жар", "дал", "ная",
            "ер");

    @Test
    void ordinalsAgreeWithTheLastSpokenNumeral() {
        IntStream.rangeClosed(1, 3000).forEach(number -> assertThat(MongolianNumerals.ordinal(number)).as("%s", number)
                .isEqualTo(isFront(lastSpoken(number)) ? "дүгээр" : "дугаар"));
    }

    @Test
    void daysAgreeWithTheLastSpokenNumeral() {
        IntStream.rangeClosed(1, 31).forEach(day -> assertThat(MongolianNumerals.dayGenitive(day)).as("%s", day)
                .isEqualTo(isFront(lastSpoken(day)) ? "-ний" : "-ны"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9, 11, 274, 89, 40, 90})
    void officesWriteTheseWithFrontVowels(int number) {
        assertThat(MongolianNumerals.ordinal(number)).isEqualTo("дүгээр");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 6, 10, 12, 45, 98, 100, 113, 206, 2000})
    void officesWriteTheseWithBackVowels(int number) {
        assertThat(MongolianNumerals.ordinal(number)).isEqualTo("дугаар");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-16, 2026 оны 12 дугаар сарын 16-ны өдөр", "2024-01-04, 2024 оны 01 дүгээр сарын 04-ний өдөр",
        "2026-11-30, 2026 оны 11 дүгээр сарын 30-ны өдөр", "2026-09-29, 2026 оны 09 дүгээр сарын 29-ний өдөр"})
    void datesAreWrittenOutAsOfficesDo(String date, String written) {
        Template template = Template.of("{yyyy} оны {MM|ordinal} сарын {dd|day} өдөр");

        assertThat(template.text(place -> switch (place) {
            case "yyyy" -> date.substring(0, 4);
            case "MM" -> date.substring(5, 7);
            default -> date.substring(8);
        })).isEqualTo(written);
    }

    private static String lastSpoken(int number) {
        if (number % 10 != 0) {
            return UNITS.get(number % 10);
        }
        return number % 1000 == 0 ? "мянга" : TENS.get(number / 10 % 10);
    }

    private static boolean isFront(String word) {
        return word.chars().anyMatch(letter -> "эөүе".indexOf(letter) >= 0);
    }
}
