package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mn.biyelelt.domain.quantity.Notation.Capture;
import mn.biyelelt.domain.quantity.Notation.Match;
import mn.biyelelt.domain.quantity.NotationTree.Edge;
import mn.biyelelt.domain.quantity.NotationTree.Node;
import org.jspecify.annotations.Nullable;

/// Searches one text for notations. For one thread.
final class NotationSearch {

    private static final int UNKNOWN = -2;
    /// How many places are remembered; a power of 2.
    private static final int NEAR = 8;

    private final NotationTree tree;
    private final Tokens tokens;
    private final boolean[] searched;
    private final @Nullable Match[] found;
    private final List<Capture> captured = new ArrayList<>();
    private List<Capture> best = List.of();
    private final int[] between = new int[NEAR * NotationTree.BETWEEN.length()];
    private final int[] betweenAt = new int[NEAR];
    private int end;
    private int order;

    NotationSearch(NotationTree tree, Tokens tokens) {
        this.tree = tree;
        this.tokens = tokens;
        Arrays.fill(betweenAt, -1);
        searched = new boolean[tokens.size() + 1];
        found = new Match[tokens.size() + 1];
    }

    /// The longest match that starts at a token, of equal ones the first of the grammar; null if there is none.
    @Nullable
    Match match(int start) {
        if (start >= searched.length || !mayStart(tokens.at(start))) {
            return null;
        }
        if (!searched[start]) {
            searched[start] = true;
            found[start] = search(start);
        }
        return found[start];
    }

    private @Nullable Match search(int start) {
        end = start;
        order = Node.OPEN;
        from(tree.root(), start);
        return order == Node.OPEN ? null : new Match(tree.notation(order), start, end, best);
    }

    /// Most words of a text start no notation, and are passed without a search.
    private boolean mayStart(Token token) {
        return switch (token.type()) {
            case DIGITS, MARK -> true;
            case WORD -> shortOrUnknown(token) || !tree.root().words(token.lemma().name()).isEmpty();
            default -> false;
        };
    }

    /// Whether a word may be an abbreviation, a Roman numeral or a foreign name.
    private boolean shortOrUnknown(Token token) {
        return token.length() <= Roman.LONGEST || !token.lemma().known() && (token.look() == Token.Look.UPPER
                || Letters.isLatin(tokens.text().charAt(token.start())));
    }

    private void from(Node node, int index) {
        if (node.ends() != Node.OPEN && (index > end || index == end && node.ends() < order)) {
            end = index;
            order = node.ends();
            best = List.copyOf(captured);
        }
        between(node.others(), index);
        Token token = tokens.at(index);
        switch (token.type()) {
            case DIGITS -> figures(node.figures(), token, index);
            case WORD -> {
                words(node.words(token.lemma().name()), token, index);
                if (!node.capitals().isEmpty() && shortOrUnknown(token)) {
                    follow(node.capitals(), index);
                }
            }
            case MARK -> mark(node, token, index);
            case ENDING -> follow(node.endings(), index);
            case END -> {
            }
        }
    }

    private void between(List<Edge> edges, int index) {
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            int length = between(edge, index);
            if (length == 0 || length > 0 && edge.atom().fitsGap(tokens.at(index))) {
                from(edge.to(), index + length);
            }
        }
    }

    /// What a piece between tokens takes at a place; looked at once a place, as long as the search stays near.
    private int between(Edge edge, int index) {
        int row = index & NEAR - 1;
        int slot = row * NotationTree.BETWEEN.length() + edge.between();
        if (betweenAt[row] != index) {
            betweenAt[row] = index;
            Arrays.fill(between, slot - edge.between(), slot - edge.between() + NotationTree.BETWEEN.length(), UNKNOWN);
        }
        if (between[slot] == UNKNOWN) {
            between[slot] = edge.atom().length(tokens, index);
        }
        return between[slot];
    }

    private void mark(Node node, Token token, int index) {
        for (Edge edge : node.marks()) {
            if (edge.atom().mark() == token.mark()) {
                follow(edge, index);
            }
        }
        Token next = tokens.at(index + 1);
        if (token.mark() == '-' && next.isWord()) {
            follow(node.words(next.lemma().name()), index);
        }
    }

    private void figures(List<Edge> edges, Token token, int index) {
        if (edges.isEmpty()) {
            return;
        }
        int beginnings = Numeral.beginnings(tokens, index);
        Token next = tokens.at(index + 1);
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if (edge.beginning() != 0 && (edge.beginning() & beginnings) == 0) {
                continue;
            }
            if (edge.numeral() == 0 || edge.atom().list()) {
                follow(edge, index);
            } else if (edge.atom().fitsGap(token) && edge.to().admits(next)) {
                captured.add(new Capture(edge.atom(), index, index + 1));
                from(edge.to(), index + 1);
                captured.removeLast();
            }
        }
    }

    /// Pieces that are the token's word: only its case and the blank before it are left to compare.
    private void words(List<Edge> edges, Token token, int index) {
        for (int i = 0; i < edges.size(); i++) {
            Atom atom = edges.get(i).atom();
            if ((atom.kase() == null || atom.kase() == token.kase()) && atom.fitsGap(token)) {
                from(edges.get(i).to(), index + 1);
            }
        }
    }

    private void follow(List<Edge> edges, int index) {
        for (int i = 0; i < edges.size(); i++) {
            follow(edges.get(i), index);
        }
    }

    private void follow(Edge edge, int index) {
        int kept = captured.size();
        int next = Notation.take(tokens, edge.atom(), index, captured);
        if (next >= 0) {
            from(edge.to(), next);
        }
        while (captured.size() > kept) {
            captured.removeLast();
        }
    }
}
