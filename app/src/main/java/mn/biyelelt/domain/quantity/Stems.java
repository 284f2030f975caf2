package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The vocabulary's stems as a tree of letters: finds the longest stem of a word whose rest is a chain of endings.
final class Stems {

    private static final char FIRST_LETTER = '\u0400';

    private final int[] roots = new int[0x130];
    private int[] child = new int[1024];
    private int[] sibling = new int[1024];
    private char[] letter = new char[1024];
    private int size = 1;
    private final List<List<Stem>> stems = new ArrayList<>();

    Stems() {
        stems.add(List.of());
    }

    /// A word that was found.
    record Word(Lemma lemma, Case kase) {

        static final Word UNKNOWN = new Word(Lemma.NONE, Case.BARE);
    }

    /// @param endings which endings may follow, unless the word has a form of its own
    /// @param form    the case of a word that stands as it is, without further endings; null for others
    record Stem(Lemma lemma, Endings endings, @Nullable Case form) {

        @Nullable
        Case kase(char[] letters, int from, int end) {
            if (form == null) {
                return endings.chain(letters, from, end);
            }
            return from == end ? form : null;
        }
    }

    void add(String text, Stem stem) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            node = childOrNew(node, text.charAt(i));
        }
        if (stems.get(node).isEmpty()) {
            stems.set(node, new ArrayList<>());
        }
        stems.get(node).add(stem);
    }

    /// The word between two places of folded letters.
    Word find(char[] letters, int start, int end) {
        Word best = Word.UNKNOWN;
        int node = 0;
        for (int i = start; i < end; i++) {
            node = child(node, letters[i]);
            if (node == 0) {
                return best;
            }
            for (Stem stem : stems.get(node)) {
                Case kase = stem.kase(letters, i + 1, end);
                if (kase != null) {
                    best = new Word(stem.lemma, kase);
                    break;
                }
            }
        }
        return best;
    }

    private int child(int node, char c) {
        if (node == 0) {
            int index = c - FIRST_LETTER;
            return index >= 0 && index < roots.length ? roots[index] : 0;
        }
        int next = child[node];
        while (next != 0 && letter[next] != c) {
            next = sibling[next];
        }
        return next;
    }

    private int childOrNew(int node, char c) {
        int found = child(node, c);
        return found != 0 ? found : append(node, c);
    }

    private int append(int node, char c) {
        if (size == letter.length) {
            child = Arrays.copyOf(child, size * 2);
            sibling = Arrays.copyOf(sibling, size * 2);
            letter = Arrays.copyOf(letter, size * 2);
        }
        letter[size] = c;
        sibling[size] = child[node];
        child[node] = size;
        if (node == 0) {
            roots[c - FIRST_LETTER] = size;
        }
        stems.add(List.of());
        return size++;
    }
}
