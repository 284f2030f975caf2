package mn.biyelelt.ui.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mn.biyelelt.domain.quantity.Letters;

/// Finds names by a few letters: each word that is typed must occur, in any order, capital or small.
///
/// @param words none finds every name
public record TypedWords(List<TextSearch> words) {

    public TypedWords {
        words = List.copyOf(words);
    }

    /// Finds what is spelled like that.
    public static TypedWords exactly(String typed) {
        return new TypedWords(searches(typed, true));
    }

    /// Finds ө and ү by о and у too.
    public static TypedWords loosely(String typed) {
        return new TypedWords(searches(typed, false));
    }

    /// Finds Mongolian names also by Latin letters: by those that look or sound like its own.
    public static TypedWords asMongolian(String typed) {
        return loosely(typed.chars().mapToObj(letter -> String.valueOf(Letters.fold((char) letter)))
                .collect(Collectors.joining()));
    }

    /// Whether each word occurs in a name.
    public boolean areIn(String name) {
        return words.stream().allMatch(word -> word.isIn(name));
    }

    private static List<TextSearch> searches(String typed, boolean exact) {
        return Arrays.stream(typed.split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> new TextSearch(word, exact)).toList();
    }
}
