package mn.biyelelt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Maps that share what did not change.
class KeyMapTest {

    private static final int NOTHING = -1;

    @RepeatedTest(4)
    void holdsWhatAnOrdinaryMapHoldsAndLeavesTheEarlierOneAlone(RepetitionInfo repetition) {
        long seed = 20_261_122L + repetition.getCurrentRepetition();
        var random = new Random(seed);
        Map<String, Integer> plain = entries(random, 40);
        KeyMap<String, Integer> map = KeyMap.of(plain);
        for (int i = 0; i < 50; i++) {
            Map<String, Integer> changes = entries(random, 5);
            var before = new HashMap<>(plain);
            changes.forEach((key, value) -> {
                if (value == NOTHING) {
                    plain.remove(key);
                } else {
                    plain.put(key, value);
                }
            });
            KeyMap<String, Integer> next = map.with(changes, NOTHING);
            assertThat(plain(map)).as("seed %s, step %s", seed, i).isEqualTo(before);
            assertThat(plain(next)).as("seed %s, step %s", seed, i).isEqualTo(plain);
            assertThat(followed(map, next)).as("seed %s, step %s", seed, i).isEqualTo(plain.entrySet());
            map = next;
        }
    }

    /// What becomes of an earlier map's entries when those that went are taken away and those that came are added.
    private static Set<Map.Entry<String, Integer>> followed(KeyMap<String, Integer> before,
            KeyMap<String, Integer> after) {
        var entries = new HashSet<>(plain(before).entrySet());
        var come = new HashSet<Map.Entry<String, Integer>>();
        after.since(before, (key, value) -> entries.remove(Map.entry(key, value)),
                (key, value) -> come.add(Map.entry(key, value)));
        entries.addAll(come);
        return entries;
    }

    private static Map<String, Integer> plain(KeyMap<String, Integer> map) {
        var plain = new HashMap<String, Integer>();
        map.forEach(plain::put);
        plain.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        return plain;
    }

    private static Map<String, Integer> entries(Random random, int count) {
        var entries = new HashMap<String, Integer>();
        for (int i = 0; i < count; i++) {
            entries.put("key" + random.nextInt(60), random.nextInt(4) + NOTHING);
        }
        entries.values().removeIf(value -> count > 10 && value == NOTHING);
        return entries;
    }
}
