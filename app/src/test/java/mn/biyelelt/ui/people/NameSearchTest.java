package mn.biyelelt.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSearchTest {

    private static final List<String> NAMES = List.of("Б.Нямсүрэн", "Н.Цогтбаяр", "Эх хүүхдийн тасаг", "СЗДТГ");

    @Test
    void anyWordOfANameMayBeginSoAndCaseDoesNotCount() {
        assertThat(NameSearch.fitting("н", NAMES)).containsExactly("Б.Нямсүрэн", "Н.Цогтбаяр");
        assertThat(NameSearch.fitting("тас", NAMES)).containsExactly("Эх хүүхдийн тасаг");
    }

    @Test
    void nothingIsOfferedForNothingOrForAWholeName() {
        assertThat(NameSearch.fitting(" ", NAMES)).isEmpty();
        assertThat(NameSearch.fitting("СЗДТГ", NAMES)).isEmpty();
    }
}
