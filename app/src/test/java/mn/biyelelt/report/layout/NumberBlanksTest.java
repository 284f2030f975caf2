package mn.biyelelt.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// At which blanks no line ends; `_` stands for a no-break blank.
class NumberBlanksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Нийт 4 500 000 ₮ зарцуулна      | Нийт 4_500_000_₮ зарцуулна
            2025 онд 88,4 % болсон          | 2025 онд 88,4_% болсон
            № 15 тушаал                     | №_15 тушаал
            2025 150 хүүхэд                 | 2025 150 хүүхэд
            12 сард 15 хүн                  | 12 сард 15 хүн
            """)
    void numbersStayWhole(String text, String bound) {
        assertThat(NumberBlanks.bound(text)).isEqualTo(bound.replace('_', '\u00A0')).hasSameSizeAs(text);
    }
}
