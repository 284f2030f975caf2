package mn.biyelelt.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Texts say the same if what counts in a comparison is equal.
class SameTest {

    private static final String LETTERS = "аб .;,-–«\u00A0";

    @Test
    void textsAreTheSameIfWhatCountsOfThemIsEqual() {
        long seed = 20_261_122L;
        var random = new Random(seed);
        int same = 0;
        for (int i = 0; i < 20_000; i++) {
            String one = text(random);
            String other = text(random);
            assertThat(Same.text(one, other)).as("seed %s: '%s' and '%s'", seed, one, other)
                    .isEqualTo(Same.bare(one).equals(Same.bare(other)));
            same += Same.text(one, other) ? 1 : 0;
        }
        assertThat(same).isBetween(100, 19_900);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
