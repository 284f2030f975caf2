package mn.biyelelt.domain.quantity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The vocabulary's stems as a tree of letters, its branches in one hash table: finds the longest stem of a word whose rest is a
/// chain of endings.
final class Stems {

    private static final Stem[] NONE = {};
    /// Bits of a letter in a branch; above them stands the node it leads from.
    private static final int LETTER = 16;

    /// Node and letter in the upper half, the node they lead to in the lower: one look at memory a letter.
    private long[] branches = new long[1024];
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
        int key = node << LETTER | c;
        int slot = slot(key);
        while (branches[slot] != 0) {
            if ((int) (branches[slot] >>> Integer.SIZE) == key) {
                return (int) branches[slot];
            }
            slot = slot + 1 & branches.length - 1;
        }
        return 0;
    }

    private int childOrNew(int node, char c) {
        int found = child(node, c);
        return found != 0 ? found : append(node, c);
    }

    private int append(int node, char c) {
        if (size * 3 > branches.length) {
            grow();
        }
        put((long) (node << LETTER | c) << Integer.SIZE | size);
        if (size == stems.length) {
            stems = Arrays.copyOf(stems, size * 2);
        }
        stems[size] = NONE;
        return size++;
    }

    private void put(long branch) {
        int slot = slot((int) (branch >>> Integer.SIZE));
        while (branches[slot] != 0) {
            slot = slot + 1 & branches.length - 1;
        }
        branches[slot] = branch;
    }

    private void grow() {
        long[] old = branches;
        branches = new long[old.length * 2];
        for (long branch : old) {
            if (branch != 0) {
                put(branch);
            }
        }
    }

    private int slot(int key) {
        int hash = key * 0x9E3779B1;
        return (hash ^ hash >>> 15) & branches.length - 1;
    }
}
