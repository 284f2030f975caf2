package mn.biyelelt.domain.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mn.biyelelt.domain.quantity.Token.Shape;

/// What an unknown word looks like by its end: a verb form that closes a clause, one that denies it, the name of an agent, a word in `-тай` that says what something has, or
/// anything else.
final class WordShape {

    private static final String[] VERB_ENDS = {"сан", "сэн", "сон", "сөн", "жээ", "чээ", "лаа", "лээ", "лоо", "лөө",
        "аад",
        "ээд", "оод", "өөд", "даг", "дэг", "дог", "дөг", "ана", "энэ", "оно", "өнө", "лна", "лнэ", "рна", "рнэ", "сна",
        "сныг", "снийг", "сний", "сны", "санд", "сэнд", "снаас", "снээс", "снаар", "снээр", "аж", "эж", "ож", "өж",
        "лж", "рч", "сч", "гч", "ийж", "уж", "үж", "нэ", "на", "вал", "вэл", "ах",
        "эх", "ох", "өх", "их", "йх", "лав", "лэв", "лов", "лөв", "цав", "цэв", "цов", "цөв", "гдав", "гдэв", "гдов",
        "гдөв"};
    private static final Map<Character, List<String>> BY_LAST = Arrays.stream(VERB_ENDS)
            .collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));
    private static final String[] DENIED_ENDS = {"хгүй", "хгуй", "нгүй", "нгуй", "аагүй", "ээгүй", "оогүй", "өөгүй"};
    private static final String[] WITH_ENDS = {"тай", "тэй", "той"};
    private static final int AFTER_AGENT = 7;

    private WordShape() {
    }

    static Shape of(char[] letters, int start, int end) {
        for (int i = Math.max(start + 1, end - AFTER_AGENT); i + 1 < end; i++) {
            if (letters[i] == 'г' && (letters[i + 1] == 'ч' || agents(letters, i + 1, end))) {
                return Shape.AGENT;
            }
        }
        for (String ending : BY_LAST.getOrDefault(letters[end - 1], List.of())) {
            if (endsWith(letters, start, end, ending)) {
                return Shape.VERB;
            }
        }
        if (letters[end - 1] != 'й') {
            return Shape.OTHER;
        }
        for (String ending : DENIED_ENDS) {
            if (endsWith(letters, start, end, ending)) {
                return Shape.DENIED;
            }
        }
        for (String ending : WITH_ENDS) {
            if (endsWith(letters, start, end, ending)) {
                return Shape.WITH;
            }
        }
        return Shape.OTHER;
    }

    /// The `сэд` of `эмчлүүлэгсэд`, more than one.
    private static boolean agents(char[] letters, int at, int end) {
        return at + 2 < end && letters[at] == 'с' && letters[at + 2] == 'д' && Letters.isVowel(letters[at + 1]);
    }

    private static boolean endsWith(char[] letters, int start, int end, String ending) {
        int from = end - ending.length();
        if (from <= start) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (letters[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
