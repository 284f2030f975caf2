package mn.biyelelt.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small language of form texts.
class TemplateTest {

    private static final Map<String, String> VALUES = Map.of("office", "Сумын төв", "year", "2026", "order", "98",
            "day", "11", "position", "дарга", "sentence", "Бичсэн.");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "{year} ОНЫ; 2026 ОНЫ",
        "{year+1}; 2027",
        "{year-2}; 2024",
        "{office|upper}; СУМЫН ТӨВ",
        "{office|lower}; сумын төв",
        "{position|capital}; Дарга",
        "{position|stop}; дарга.",
        "{sentence|stop}; Бичсэн.",
        "{order|ordinal} тушаал; 98 дугаар тушаал",
        "{day|day} өдөр; 11-ний өдөр",
        "{office|ordinal}; Сумын төв",
        "{missing/office}; Сумын төв",
        "{missing/absent|upper}x; x",
        "{year}[ {missing|upper}] ОНЫ; 2026 ОНЫ",
        "[{order} дугаар ]тушаал; 98 дугаар тушаал",
        "a[{office}[, {missing}]]; aСумын төв",
        "[{office}{missing}]x; x",
        "\\{year\\} \\[x\\] \\\\; {year} [x] \\",
        "{office+1}; Сумын төв",
    })
    void placesAreFilled(String template, String filled) {
        assertThat(Template.of(template).text(place -> VALUES.getOrDefault(place, ""))).isEqualTo(filled);
    }

    @Test
    void placesToWriteOnAreKeptAsDrawings() {
        assertThat(Template.of("{dots 40} ({name})").fill(_ -> Template.textPieces("Б.ТОД"))).containsExactly(
                new Piece.Leader(Piece.Line.DOTS, 40), new Piece.Text(" ("), new Piece.Text("Б.ТОД"),
                new Piece.Text(")"));
    }

    @Test
    void aPlaceMayBeFilledWithADrawing() {
        var rule = new Piece.Leader(Piece.Line.RULE, 45);

        assertThat(Template.of("[{date|upper}]").fill(_ -> List.of(rule))).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"{year; BRACKET; 0", "a]; BRACKET; 1", "[a; BRACKET; 0", "ab}; BRACKET; 2",
        "x{}; PLACE; 1", "{a b}; PLACE; 0", "{dots x}; PLACE; 0", "{год}; PLACE; 0", "{a/}; PLACE; 0",
        "{year|upp}; FILTER; 0", "[[[[[[[[[a]]]]]]]]]; BRACKET; 8"})
    void whatIsWrittenWronglyIsRefusedWithItsPlace(String template, TemplateError.Reason reason, int offset) {
        assertThatExceptionOfType(TemplateError.class).isThrownBy(() -> Template.of(template))
                .matches(error -> error.reason() == reason && error.offset() == offset);
    }
}
