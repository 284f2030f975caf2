package mn.biyelelt.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.quantity.Correction;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTextTest {

    private final ReadingText mongolian = new ReadingText(Messages.in(Language.MONGOLIAN));
    private final ReadingText english = new ReadingText(Messages.in(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9,444,417,4 мянган төгрөг | 9 444 417 400 ₮ | 9 444 417 400 ₮",
        "90 хувиас доошгүй | ≥ 90 % | ≥ 90 %",
        "35,1 хувь | 35,1 % | 35,1 %",
        "шинээр 7 сум | +7 сум | +7 soums",
        "5 хувиар бууруулах | −5 % | −5 %",
        "800 гаруй хүн | > 800 хүн | > 800 persons",
        "30-40 хувь | 30–40 % | 30–40 %",
        "12 сум, 40 баг | хэд хэдэн тоо: аль нь вэ? | several numbers: which one?",
        "Хэрэгжилтийг хангах | тоо алга | no number"})
    void isShort(String text, String inMongolian, String inEnglish) {
        CellReading reading = CellReading.of(new QuantityReader(), text, Optional.empty());
        assertThat(plain(mongolian.of(reading))).isEqualTo(inMongolian);
        assertThat(plain(english.of(reading))).isEqualTo(inEnglish);
    }

    @Test
    void saysWhatWasConfirmed() {
        var share = new Confirmation.Amount("18.63", Unit.PERCENT, Comparison.EQUAL);
        CellReading reading = CellReading.of(new QuantityReader(), "1863 хувь", Optional.of(share));
        assertThat(plain(mongolian.of(reading))).isEqualTo("18,63 % (баталсан)");
        CellReading none = CellReading.of(new QuantityReader(), "1863 хувь",
                Optional.of(new Confirmation.NotANumber()));
        assertThat(english.of(none)).isEqualTo("no number (confirmed)");
    }

    @ParameterizedTest
    @EnumSource(Correction.Reason.class)
    void everyRefusalHasItsWords(Correction.Reason reason) {
        assertThat(mongolian.of(reason)).isNotEqualTo(english.of(reason));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
