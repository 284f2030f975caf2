package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Set;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Word;

/// A target that asks for none of what its indicator counts: `эндэгдэлгүй байх`, `тохиолдол гаргахгүй`.
final class Absence {

    private static final String WITHOUT = "гүй";
    private static final int STEM = 4;
    private static final List<String> NOT_HAPPENING = List.of("гаргахгүй", "гаргаагүй", "гараагүй", "бүртгэгдээгүй",
            "бүртгэгдэхгүй", "илрээгүй", "байхгүй");

    /// What may follow: `аюулгүй байдал` and `аюулгүй бүртгэл` ask for something.
    private static final Set<String> TO_BE = Set.of("байх", "байна", "байсан", "байлгах", "болгох", "болгоно",
            "болгосон", "болсон", "ажиллах", "ажиллана", "ажилласан");

    private Absence() {
    }

    /// Whether none is wanted.
    static boolean wanted(LineView line) {
        List<Word> words = line.target().words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean closes = i + 1 == words.size() || TO_BE.contains(words.get(i + 1).lower());
            if (word.lower().endsWith(WITHOUT) && closes
                    && (NOT_HAPPENING.contains(word.lower()) || counted(line, word))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text says that something is not there or did not happen.
    static boolean told(List<Word> words) {
        return words.stream().anyMatch(word -> word.lower().endsWith(WITHOUT));
    }

    private static boolean counted(LineView line, Word without) {
        return without.lower().length() >= STEM + WITHOUT.length() && line.name().words().stream()
                .anyMatch(word -> word.begins(without.lower().substring(0, STEM)));
    }
}
