package mn.biyelelt.domain.quantity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The vocabulary's stems as a tree of letters, its branches in one hash table: finds the longest stem of a word whose rest is a
/// chain of endings.
final class Stems {

    private static final Stem[] NONE = {};

    private int[] parents = new int[1024];
    private char[] letters = new char[1024];
    private int[] children = new int[1024];
    private int size = 1;
    private Stem[][] stems = new Stem[1024][];

    Stems() {
        stems[0] = NONE;
    }

    /// A word that was found.
    record Word(Lemma lemma, Case kase) {

        static final Word UNKNOWN = new Word(Lemma.NONE, Case.BARE);
    }

    /// What a word may begin with.
    static final class Stem {

        private final Endings endings;
        private final @Nullable Case form;
        private final Word[] words = new Word[Case.values().length];

        /// @param endings which endings may follow, unless the word has a form of its own
        /// @param form    the case of a word that stands as it is, without further endings; null for others
        Stem(Lemma lemma, Endings endings, @Nullable Case form) {
            this.endings = endings;
            this.form = form;
            for (Case kase : Case.values()) {
                words[kase.ordinal()] = new Word(lemma, kase);
            }
        }

        /// The word with the rest of its letters; null if the rest is no chain of endings.
        @Nullable
        Word word(char[] letters, int from, int end) {
            Case kase = kase(letters, from, end);
            return kase == null ? null : words[kase.ordinal()];
        }

        private @Nullable Case kase(char[] letters, int from, int end) {
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
        Stem[] known = stems[node];
        stems[node] = Arrays.copyOf(known, known.length + 1);
        stems[node][known.length] = stem;
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
            for (Stem stem : stems[node]) {
                Word word = stem.word(letters, i + 1, end);
                if (word != null) {
                    best = word;
                    break;
                }
            }
        }
        return best;
    }

    /// The node that a letter leads to; 0 if there is none.
    private int child(int node, char c) {
        int slot = slot(node, c);
        while (children[slot] != 0) {
            if (parents[slot] == node && letters[slot] == c) {
                return children[slot];
            }
            slot = slot + 1 & children.length - 1;
        }
        return 0;
    }

    private int childOrNew(int node, char c) {
        int found = child(node, c);
        return found != 0 ? found : append(node, c);
    }

    private int append(int node, char c) {
        if (size * 2 > children.length) {
            grow();
        }
        put(node, c, size);
        if (size == stems.length) {
            stems = Arrays.copyOf(stems, size * 2);
        }
        stems[size] = NONE;
        return size++;
    }

    private void put(int node, char c, int child) {
        int slot = slot(node, c);
        while (children[slot] != 0) {
            slot = slot + 1 & children.length - 1;
        }
        parents[slot] = node;
        letters[slot] = c;
        children[slot] = child;
    }

    private void grow() {
        int[] nodes = parents;
        char[] signs = letters;
        int[] ends = children;
        parents = new int[ends.length * 2];
        letters = new char[ends.length * 2];
        children = new int[ends.length * 2];
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] != 0) {
                put(nodes[i], signs[i], ends[i]);
            }
        }
    }

    private int slot(int node, char c) {
        int hash = (node * 0x130 + c) * 0x9E3779B1;
        return (hash ^ hash >>> 15) & children.length - 1;
    }
}
