package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the few notations that can start at a token, by that token and the one that follows.
final class NotationIndex {

    private static final String ENDING = "ending";
    private static final String ANY = "";

    private final Map<String, List<Notation>> afterFigures = new HashMap<>();
    private final Map<String, List<Notation>> atWords = new HashMap<>();
    private final List<Notation> atCapitals = new ArrayList<>();
    private final List<Notation> atMarks = new ArrayList<>();
    private final String[] marks = new String[0x100];

    NotationIndex(List<Notation> notations) {
        for (char c = 0; c < marks.length; c++) {
            marks[c] = Character.toString(c);
        }
        var followed = new ArrayList<Set<String>>();
        var atFigures = new ArrayList<Notation>();
        for (Notation notation : notations) {
            int first = notation.atoms().getFirst().kind() == '^' ? 1 : 0;
            Atom atom = notation.atoms().get(first);
            switch (atom.kind()) {
                case 'm' -> atMarks.add(notation);
                case 'w' ->
                    atom.words().forEach(word -> atWords.computeIfAbsent(word, _ -> new ArrayList<>()).add(notation));
                case 'A', 'B', 'S', 'T' -> atCapitals.add(notation);
                default -> {
                    if (atom.kind() == 'R') {
                        atCapitals.add(notation);
                    }
                    atFigures.add(notation);
                    followed.add(followers(notation, first));
                }
            }
        }
        indexFigures(atFigures, followed);
    }

    /// Those that can start at a token, in the order of the grammar.
    List<Notation> at(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return switch (token.type()) {
            case DIGITS ->
                afterFigures.getOrDefault(key(tokens.at(index + 1)), afterFigures.getOrDefault(ANY, List.of()));
            case MARK -> atMarks;
            case WORD -> {
                boolean latin = !token.lemma().known() && Letters.isLatin(tokens.text().charAt(token.span().start()));
                boolean capitals = latin
                        || token.look() == Token.Look.UPPER && (!token.lemma().known() || token.length() < 4);
                yield capitals ? atCapitals : atWords.getOrDefault(token.lemma().name(), List.of());
            }
            default -> List.of();
        };
    }

    private String key(Token token) {
        return switch (token.type()) {
            case MARK -> token.mark() < marks.length ? marks[token.mark()] : ANY;
            case ENDING -> ENDING;
            case WORD -> token.lemma().name();
            default -> ANY;
        };
    }

    private void indexFigures(List<Notation> notations, List<Set<String>> followed) {
        var keys = new HashSet<String>();
        followed.forEach(keys::addAll);
        keys.add(ANY);
        for (String key : keys) {
            var list = new ArrayList<Notation>();
            for (int i = 0; i < notations.size(); i++) {
                if (followed.get(i).contains(ANY) || followed.get(i).contains(key)) {
                    list.add(notations.get(i));
                }
            }
            afterFigures.put(key, List.copyOf(list));
        }
    }

    /// Keys of the tokens that may follow a notation's first numeral.
    private static Set<String> followers(Notation notation, int first) {
        var keys = new HashSet<String>();
        Atom numeral = notation.atoms().get(first);
        if (numeral.kind() == 'Z' || numeral.kind() == 'K') {
            return Set.of(".");
        }
        if (numeral.kind() == 'R') {
            return Set.of(ANY);
        }
        if (numeral.list()) {
            keys.addAll(Set.of(",", "ба", ENDING));
        }
        int next = first + 1;
        while (next < notation.atoms().size()) {
            keys.addAll(keys(notation.atoms().get(next)));
            if (!notation.atoms().get(next).optional()) {
                return keys;
            }
            next++;
        }
        keys.add(ANY);
        return keys;
    }

    private static Set<String> keys(Atom atom) {
        var keys = new HashSet<>(atom.words());
        switch (atom.kind()) {
            case 'm' -> keys.add(Character.toString(atom.mark()));
            case 's', 'd' -> keys.add(ENDING);
            case 'w' -> keys.add("-");
            default -> keys.add(ANY);
        }
        return keys;
    }
}
