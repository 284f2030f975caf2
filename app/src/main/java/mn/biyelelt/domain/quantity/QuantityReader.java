package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.List;

/// Reads the numbers of a text the way a careful monitoring officer does. Immutable, for any thread.
public final class QuantityReader {

    private final Vocabulary vocabulary = new Vocabulary();
    private final NumberEndings endings = new NumberEndings();
    private final Notations notations = new Notations();

    /// Every number of a text and the one value it is about. Any text is welcome; time grows linearly with its length.
    public Reading read(String text) {
        var tokens = Lexer.tokens(vocabulary, endings, text);
        var values = new ArrayList<Value>();
        var candidates = new ArrayList<Candidate>();
        var surroundings = new Surroundings(tokens);
        var lists = new ListNumbers(tokens, notations);
        int at = 0;
        while (at < tokens.size()) {
            at = next(tokens, at, lists, surroundings, values, candidates);
        }
        return new Reading(values, TheValue.of(candidates));
    }

    private int next(Tokens tokens, int at, ListNumbers lists, Surroundings surroundings, List<Value> values,
            List<Candidate> candidates) {
        int item = lists.length(at);
        if (item > 0) {
            int end = at + item - 1;
            Token number = tokens.at(at);
            String text = tokens.textOf(at, end);
            values.add(new Value(text, Unit.NONE, Comparison.EQUAL, ValueKind.LIST_NUMBER,
                    new Span(number.span().start(), tokens.at(end - 1).span().end())));
            return at + item;
        }
        var match = notations.match(tokens, at);
        if (match != null) {
            values.addAll(match.values(tokens));
            return match.end();
        }
        if (!tokens.at(at).digits()) {
            return at + 1;
        }
        var candidate = Phrase.at(tokens, surroundings, at).perBase(values);
        values.add(candidate.value());
        if (candidate.value().measurable()) {
            candidates.add(candidate);
        }
        return candidate.end();
    }
}
