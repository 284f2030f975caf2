package mn.biyelelt.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureCodeTest {

    @Test
    void theSameFailureHasTheSameCodeWhateverItSays() {
        assertThat(FailureCode.of(failure("one"))).isEqualTo(FailureCode.of(failure("another")));
    }

    @Test
    void anotherKindOrPlaceHasAnotherCode() {
        assertThat(FailureCode.of(failure(""))).isNotEqualTo(FailureCode.of(new IllegalArgumentException(failure(""))))
                .isNotEqualTo(FailureCode.of(new IllegalStateException()));
    }

    @Test
    void aCodeIsSixSignsThatCanBeReadOut() {
        assertThat(FailureCode.of(failure(""))).matches("[2-9A-Z]{3}-[2-9A-Z]{3}").doesNotContain("I", "O", "B", "S");
    }

    private static Exception failure(String words) {
        return new IllegalStateException(words);
    }
}
