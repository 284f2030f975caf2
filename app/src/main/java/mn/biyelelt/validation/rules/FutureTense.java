package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Set;

/// Sentences that tell of what is still to come: `300 хүнийг хамруулна`.
final class FutureTense {

    private static final List<String> ENDINGS = List.of("ана", "энэ", "оно", "өнө", "лна", "лнэ", "рна", "рнэ", "үүлнэ",
            "ина");
    private static final Set<String> PRESENT = Set.of("байна", "болно", "гэнэ");
    private static final int SHORTEST_VERB = 6;

    private FutureTense() {
    }

    /// Whether a sentence ends with a verb of that kind.
    static boolean ends(String sentence) {
        String word = lastWord(sentence);
        return word.length() >= SHORTEST_VERB && !PRESENT.contains(word) && ENDINGS.stream().anyMatch(word::endsWith);
    }

    /// The last word of a sentence, as it stands there.
    static String lastWord(String sentence) {
        int end = sentence.length();
        while (end > 0 && !Character.isLetter(sentence.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(sentence.charAt(start - 1))) {
            start--;
        }
        return sentence.substring(start, end);
    }
}
