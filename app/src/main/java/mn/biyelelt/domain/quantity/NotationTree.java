package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All notations as one tree of their pieces: what several begin with is looked at once, and of the many that could follow only
/// those that fit the next token. An optional piece is a branch with it and one without. Searched by [NotationSearch].
final class NotationTree {

    /// Pieces that many notations ask for at the same place.
    static final String BETWEEN = "On$^p";

    private final Node root = new Node();
    private final List<Notation> notations;

    NotationTree(List<Notation> notations) {
        this.notations = List.copyOf(notations);
        for (int order = 0; order < notations.size(); order++) {
            add(root, notations.get(order).atoms(), 0, order);
        }
    }

    Node root() {
        return root;
    }

    /// The notation of a place in the grammar.
    Notation notation(int order) {
        return notations.get(order);
    }

    private static void add(Node from, List<Atom> atoms, int at, int order) {
        if (at == atoms.size()) {
            from.ends = Math.min(from.ends, order);
            return;
        }
        Atom atom = atoms.get(at);
        add(from.child(atom), atoms, at + 1, order);
        if (atom.optional()) {
            add(from, atoms, at + 1, order);
        }
    }

    /// A place in the tree, with the pieces that may come next by the kind of token they take.
    static final class Node {

        /// [Node#ends] of a place where no notation ends.
        static final int OPEN = Integer.MAX_VALUE;

        private final Map<Atom, Node> children = new HashMap<>();
        private final Map<String, List<Edge>> words = new HashMap<>();
        private final List<Edge> figures = new ArrayList<>();
        private final List<Edge> capitals = new ArrayList<>();
        private final List<Edge> marks = new ArrayList<>();
        private final List<Edge> endings = new ArrayList<>();
        private final List<Edge> others = new ArrayList<>();
        private long names;
        private int ends = OPEN;

        /// The first notation of the grammar that ends here.
        int ends() {
            return ends;
        }

        /// Pieces that are a word of this name.
        List<Edge> words(String name) {
            return (names & bit(name)) == 0 ? List.of() : words.getOrDefault(name, List.of());
        }

        /// One of 64 bits: most words that follow nowhere are told by it, without a look into the map.
        private static long bit(String name) {
            int hash = name.hashCode();
            return 1L << (hash ^ hash >>> 6 ^ hash >>> 12);
        }

        List<Edge> figures() {
            return figures;
        }

        /// Abbreviations and Roman numerals.
        List<Edge> capitals() {
            return capitals;
        }

        List<Edge> marks() {
            return marks;
        }

        List<Edge> endings() {
            return endings;
        }

        /// Pieces that may stand at any token, or between tokens.
        List<Edge> others() {
            return others;
        }

        /// Whether a notation ends here or may go on with a token. Says no to most tokens at little cost, and never wrongly.
        boolean admits(Token token) {
            if (ends != OPEN || !others.isEmpty()) {
                return true;
            }
            return switch (token.type()) {
                case DIGITS -> !figures.isEmpty();
                case WORD -> !capitals.isEmpty() || !words(token.lemma().name()).isEmpty();
                case MARK -> !marks.isEmpty() || token.mark() == '-' && !words.isEmpty();
                case ENDING -> !endings.isEmpty();
                case END -> false;
            };
        }

        private Node child(Atom atom) {
            Node known = children.get(atom);
            if (known != null) {
                return known;
            }
            var child = new Node();
            children.put(atom, child);
            file(new Edge(atom, Numeral.bit(atom.kind()), Numeral.beginning(atom.kind()), BETWEEN.indexOf(atom.kind()),
                    child));
            return child;
        }

        private void file(Edge edge) {
            switch (edge.atom.kind()) {
                case 'w' -> edge.atom.words().forEach(word -> {
                    names |= bit(word);
                    words.computeIfAbsent(word, _ -> new ArrayList<>()).add(edge);
                });
                case 'm' -> marks.add(edge);
                case 'A', 'B', 'C', 'S', 'T' -> capitals.add(edge);
                case 'R', 'W' -> {
                    figures.add(edge);
                    capitals.add(edge);
                }
                case 's', 'd' -> endings.add(edge);
                case '^', '$', 'n', 'p', 'O' -> others.add(edge);
                default -> figures.add(edge);
            }
        }
    }

    /// A piece and where it leads.
    ///
    /// @param numeral what [Numeral#classes] must hold, 0 if the piece says more than that
    /// @param beginning what [Numeral#beginnings] must hold, 0 if nothing tells
    /// @param between place of the piece in [#BETWEEN]; -1 if it is none of those
    record Edge(Atom atom, int numeral, int beginning, int between, Node to) {}
}
