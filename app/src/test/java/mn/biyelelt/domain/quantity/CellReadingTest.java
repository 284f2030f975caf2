package mn.biyelelt.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.quantity.CellReading.State;
import mn.biyelelt.domain.quantity.Correction.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadingTest {

    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"90 хувиас доошгүй | READ", "12 сум, 40 баг | AMBIGUOUS",
        "Хэрэгжилтийг хангах | NONE"})
    void statesHowSureTheValueIs(String text, State state) {
        assertThat(CellReading.of(reader, text, Optional.empty()).state()).isEqualTo(state);
    }

    @Test
    void aChosenValueLeavesTheOthersInPlace() {
        CellReading reading = confirmed("12 сум, 40 багт хүрсэн", "40 баг");
        assertThat(reading.reading().values()).extracting(Value::value).containsExactly("12", "40");
        assertThat(reading.value()).contains(reading.reading().values().getLast());
    }

    @Test
    void aCorrectedValueTakesThePlaceOfAllAmountsAndOfNothingElse() {
        CellReading reading = confirmed("2026 онд 12 сум, 40 багт, А/113 тушаалаар", "15 сум");
        assertThat(reading.reading().values()).extracting(Value::value).containsExactly("15", "2026", "А/113");
    }

    @Test
    void aCorrectionOfTheOnlyAmountStandsInItsPlace() {
        String text = "Нийт 9,444,417,4 мянган төгрөг";
        CellReading reading = confirmed(text, "9 444 417 ₮");
        assertThat(reading.value().map(value -> value.value() + value.unit() + " " + value.span().of(text)))
                .contains("9444417MNT 9,444,417,4 мянган төгрөг");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"9 444 417 400 ₮ | 9444417400 MNT =", "≥ 90 % | 90 percent >=",
        ">=90% | 90 percent >=", "90 хувиас доошгүй | 90 percent >=", "18,63 | 18.63 percent =",
        "30-40 хүн | 30..40 persons =", "шинээр 7 сум | 7 soums delta+", "12 | 12 percent =",
        "13,8 сая төгрөг | 13800000 MNT =", "~ 500 хүн | 500 persons approx", "тоо биш | none", "Тоо биш. | none",
        "— | none", "not a number | none", "0 | 0 percent ="})
    void understandsWhatPeopleType(String typed, String line) {
        assertThat(new Corrections(reader).read(typed, reader.read("1863 хувьтай")))
                .isEqualTo(new Correction.Taken(Confirmation.ofLine(line).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | EMPTY", "'  ' | EMPTY", "олон | NO_AMOUNT", "2024 онд | NO_AMOUNT",
        "12 сум, 40 баг | UNCLEAR", "4,105 | UNCLEAR"})
    void refusesWhatCannotBeKept(String typed, Reason reason) {
        assertThat(new Corrections(reader).read(typed, reader.read(""))).isEqualTo(new Correction.Refused(reason));
    }

    @Test
    void everyConfirmationSurvivesItsLine() {
        for (Unit unit : Unit.values()) {
            for (Comparison comparison : Comparison.values()) {
                for (String value : List.of("0", "9444417400", "18.63", "-2.5", "30..40")) {
                    Confirmation one = new Confirmation.Amount(value, unit, comparison);
                    assertThat(Confirmation.ofLine(one.line())).contains(one);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90", "90 percent", "x percent =", "90 stones =", "90 percent !", "1e9 none =",
        "90 percent = x", "..5 none ="})
    void damagedLinesConfirmNothing(String line) {
        assertThat(Confirmation.ofLine(line)).isEmpty();
    }

    private CellReading confirmed(String text, String typed) {
        var taken = (Correction.Taken) new Corrections(reader).read(typed, reader.read(text));
        return CellReading.of(reader, text, Optional.of(taken.confirmation()));
    }
}
