package mn.biyelelt.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HyphenationTest {

    @Test
    void wordsAreDividedBetweenSyllables() {
        assertThat(divided("гүйцэтгэлийн")).isEqualTo("гүй-цэт-гэ-лийн");
        assertThat(divided("Тайлан")).isEqualTo("Тай-лан");
        assertThat(divided("байгууллага")).isEqualTo("бай-гуул-ла-га");
    }

    @Test
    void noSingleLetterIsSplitOff() {
        assertThat(divided("ухаан")).isEqualTo("ухаан");
        assertThat(divided("оюу")).isEqualTo("оюу");
    }

    @Test
    void wordsOfOtherScriptsStayWhole() {
        assertThat(divided("report")).isEqualTo("report");
    }

    @Test
    void aDashIsAPlaceToDivideButNotBetweenDigitsOfAYear() {
        assertThat(divided("ЭМДЕГ-ийн")).isEqualTo("ЭМ-ДЕГ-|ийн");
        assertThat(divided("2024-2025")).isEqualTo("2024-2025");
        assertThat(divided("2024.01.02-2024.11.18")).isEqualTo("2024.01.02-|2024.11.18");
        assertThat(divided("I-IV")).isEqualTo("I-IV");
    }

    /// The word with a hyphen at each division, and a bar behind a dash of its own.
    private static String divided(String word) {
        var shown = new StringBuilder(word);
        int[] divisions = Divisions.of(word.toCharArray(), 0, word.length());
        for (int i = divisions.length - 1; i >= 0; i--) {
            shown.insert(Divisions.place(divisions[i]), Divisions.hyphen(divisions[i]) ? "-" : "|");
        }
        return shown.toString();
    }
}
