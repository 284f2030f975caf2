package mn.biyelelt.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "100", "86.5", "86.50", "0.013", "007", "-3", "-2.5", "9444417400",
        "123456789012345678", "1234567890123456789", "12345678901234567.89", "1E+3", ".5", "5."})
    void anAmountIsTheDecimalAsItStandsThere(String written) {
        var value = new Value(written, Unit.NONE, Comparison.EQUAL, ValueKind.QUANTITY, new Span(0, 1));
        assertThat(value.amount()).contains(new BigDecimal(written));
    }
}
