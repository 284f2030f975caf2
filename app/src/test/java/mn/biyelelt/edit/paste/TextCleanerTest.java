package mn.biyelelt.edit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCleanerTest {

    private final TextCleaner cleaner = new TextCleaner(true);

    @Test
    void oddBlanksAndWhatNobodySeesGo() {
        assertThat(cleaner.clean("90\u00A0хувь\u200B, гүйцэт\u00ADгэл ,  2026  \r\nонд"))
                .isEqualTo(new TextCleaner.Cleaned("90 хувь, гүйцэтгэл, 2026\nонд",
                        Set.of(Cleaning.BLANKS, Cleaning.HIDDEN, Cleaning.SPACING)));
    }

    @Test
    void numbersThatNoCharacterHasGo() {
        assertThat(cleaner.clean("90\uFFFF хувь\uFFFE\uFDD0, \uD83D\uDE00"))
                .isEqualTo(new TextCleaner.Cleaned("90 хувь, \uD83D\uDE00", Set.of(Cleaning.HIDDEN)));
    }

    @Test
    void latinTwinsWithinAMongolianWordBecomeMongolian() {
        // "Эрyyл" with Latin y, "Xүүхэд" with Latin X, "oрон" with Latin o
        assertThat(cleaner.clean("Эрyyл Xүүхэд oрон тєвийн їзїїлэлт").text())
                .isEqualTo("Эруул Хүүхэд орон төвийн үзүүлэлт");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IV улирал", "COVID-19 халдвар", "H-INFO 3.0", "MNS 5081:2013",
        "Эрүүл мэнд\n  - нэг\n  - хоёр",
        "a b c", "5%-иас", "é", "ÖÖ"})
    void whatIsRightIsLeftAlone(String text) {
        assertThat(new TextCleaner(false).clean(text)).isEqualTo(new TextCleaner.Cleaned(text, Set.of()));
    }

    @Test
    void textOfOldFontsBecomesLettersWhenAsked() {
        assertThat(cleaner.clean("Ýð¿¿ë ìýíä, ºâ÷òºí 12 õ¿í")).isEqualTo(
                new TextCleaner.Cleaned("Эрүүл мэнд, өвчтөн 12 хүн", Set.of(Cleaning.LEGACY)));
        assertThat(new TextCleaner(false).clean("Ýð¿¿ë ìýíä").text()).isEqualTo("Ýð¿¿ë ìýíä");
    }

    @Test
    void cleaningACleanedTextChangesNothing() {
        String once = cleaner.clean("Ýð¿¿ë  \u00A0ìýíä ,\t Xүн\u00AD").text();
        assertThat(cleaner.clean(once)).isEqualTo(new TextCleaner.Cleaned(once, Set.of()));
    }
}
