package mn.biyelelt.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedNameTest {

    private static final List<String> NAMES = List.of("Б.Нямсүрэн", "Н.Цогтбаяр", "Эх хүүхдийн тасаг", "СЗДТГ");

    @Test
    void theNameAtTheCaretIsCompletedAndTheOthersStay() {
        String text = "СЗДТГ\nБ.Нямсүрэн, Цог";
        TypedName typed = TypedName.at(text, text.length());

        assertThat(typed.offers(NAMES)).containsExactly("Н.Цогтбаяр");
        assertThat(typed.completed(text, "Н.Цогтбаяр")).isEqualTo("СЗДТГ\nБ.Нямсүрэн, Н.Цогтбаяр");
    }

    @Test
    void anyWordOfANameMayBeginSoAndCaseDoesNotCount() {
        assertThat(TypedName.at("н", 1).offers(NAMES)).containsExactly("Б.Нямсүрэн", "Н.Цогтбаяр");
        assertThat(TypedName.at("тас", 3).offers(NAMES)).containsExactly("Эх хүүхдийн тасаг");
    }

    @Test
    void nothingIsOfferedForNothingOrForAWholeName() {
        assertThat(TypedName.at("СЗДТГ\n", 6).offers(NAMES)).isEmpty();
        assertThat(TypedName.at("СЗДТГ", 5).offers(NAMES)).isEmpty();
    }
}
