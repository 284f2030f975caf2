package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the numbers of a text the way a careful monitoring officer does. Immutable, for any thread.
public final class QuantityReader implements NumberReader {

    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;

    private final Vocabulary vocabulary = new Vocabulary();
    private final NumberEndings endings = new NumberEndings();
    private final Notations notations = new Notations();

    /// Any text is welcome; time grows linearly with its length, and from more than 200,000 characters nothing is read.
    @Override
    public Reading read(String text, Unit assumed) {
        return read(text, new BareNumbers(assumed));
    }

    /// A text as it is read where nothing else is known, and whether it would be read otherwise if it were known what bare numbers
    /// count.
    ///
    /// @param bare whether one of its numbers has no unit
    public record Plain(Reading reading, boolean bare) {}

    /// Reads a text as [#read(String)] does, and tells whether it has bare numbers.
    public Plain plain(String text) {
        var bare = new BareNumbers(Unit.NONE);
        var reading = read(text, bare);
        return new Plain(reading, bare.met());
    }

    private Reading read(String text, BareNumbers bare) {
        var tokens = Lexer.tokens(vocabulary, endings, text);
        var values = new ArrayList<Value>();
        var candidates = new ArrayList<Candidate>();
        var surroundings = new Surroundings(tokens);
        var search = notations.in(tokens);
        var lists = new ListNumbers(tokens, search);
        int at = 0;
        while (at < tokens.size()) {
            at = next(tokens, at, search, lists, surroundings, bare, values, candidates);
        }
        SharedVerb.share(tokens, candidates, values);
        SharedUnit.share(tokens, candidates, values);
        return new Reading(values, TheValue.of(tokens, candidates));
    }

    @Override
    public Unit unitOf(String indicator) {
        return IndicatorName.unit(Lexer.tokens(vocabulary, endings, indicator));
    }

    @Override
    public Optional<BigDecimal> timesPerYear(String text) {
        return Frequency.perYear(Lexer.tokens(vocabulary, endings, text), read(text));
    }

    /// An amount out of a sentence as it is called by itself, without the ending that the sentence gave its unit: `266 хүүхдийг`
    /// becomes `266 хүүхэд`. What does not end with a unit stays as it is.
    public String byItself(String amount) {
        var tokens = Lexer.tokens(vocabulary, endings, amount);
        Token last = tokens.at(tokens.size() - 1);
        return tokens.text().length() == amount.length() && last.end() == amount.length() && last.isDeclined()
                ? amount.substring(0, last.start()) + last.lemma().name()
                : amount;
    }

    private int next(Tokens tokens, int at, NotationSearch search, ListNumbers lists, Surroundings surroundings,
            BareNumbers bare, List<Value> values, List<Candidate> candidates) {
        int item = lists.length(at);
        if (item > 0) {
            int end = at + item - 1;
            Token number = tokens.at(at);
            String text = tokens.textOf(at, end);
            values.add(new Value(text, Unit.NONE, Comparison.EQUAL, ValueKind.LIST_NUMBER,
                    new Span(number.start(), tokens.at(end - 1).end())));
            return at + item;
        }
        var match = search.match(at);
        if (match != null && !partOfFew(tokens, match) && !length(tokens, match)) {
            for (Value value : match.values(tokens)) {
                if (value.measurable()) {
                    candidates.add(candidate(value, match, tokens, surroundings));
                    values.add(candidates.getLast().value());
                } else {
                    values.add(value);
                }
            }
            return match.end();
        }
        if (!tokens.at(at).digits()) {
            return at + 1;
        }
        var alone = Phrase.at(tokens, surroundings, at, bare).perBase(tokens, values);
        var candidate = candidates.isEmpty() ? alone : alone.sharing(tokens, candidates.getLast());
        values.add(candidate.value());
        if (ranked(candidate, search)) {
            candidates.removeIf(whole -> whole.end() == candidate.start() && whole.is(Candidate.Role.WHOLE));
        } else if (candidate.value().measurable()) {
            candidates.add(candidate);
        }
        return candidate.end();
    }

    /// `4-ний 3 нь`: three quarters, though the ending is that of a day.
    private static boolean partOfFew(Tokens tokens, Notation.Match match) {
        int end = match.end();
        return match.notation().kind() == ValueKind.DATE && end == match.start() + 2
                && FromTo.isPartOfFew(tokens, match.start(), end);
    }

    /// `2 цагаас 1 цаг болгосон`, `24 цагийн дараа`: lengths of time, and no hours of the clock; `16 цагийн дараа` is after four.
    private static boolean length(Tokens tokens, Notation.Match match) {
        int last = match.end() - 1;
        int hours = tokens.at(last).unit() == Unit.HOURS ? last : last - 1;
        if (match.notation().kind() != ValueKind.TIME || last < match.start() + 2 && !passed(tokens, last)
                || tokens.at(hours).unit() != Unit.HOURS) {
            return false;
        }
        long number = tokens.at(hours - 1).number();
        boolean few = tokens.at(hours).kase() == Case.GENITIVE && passed(tokens, last) && number <= NOON;
        return tokens.at(match.end()).is("болох") || few || number == MIDNIGHT && hours == match.start() + 1;
    }

    private static boolean passed(Tokens tokens, int index) {
        return tokens.at(index).is("дараа") || tokens.at(index).is("хооронд");
    }

    /// `19 сумаас 3 дугаар байр`: how many were ranked, and not an amount.
    private static boolean ranked(Candidate candidate, NotationSearch search) {
        var next = candidate.is(Candidate.Role.FROM) ? search.match(candidate.end()) : null;
        return next != null && next.notation().kind() == ValueKind.ORDINAL;
    }

    /// An amount that is a notation of its own: `тал хувь`, `нэг хагас жил`.
    private static Candidate candidate(Value value, Notation.Match match, Tokens tokens, Surroundings surroundings) {
        int last = match.end() - 1;
        var roles = new Roles(tokens, surroundings, match.start(), match.end());
        var found = roles.of(value.unit(), tokens.at(last).kase(), value.comparison());
        if (value.kind() == ValueKind.DURATION
                && !Roles.durationItself(tokens, match.start(), match.end(), value.comparison(), found)) {
            found.add(Candidate.Role.SPAN_OF_TIME);
        }
        boolean changes = value.kind() == ValueKind.QUANTITY && roles.comparison().change();
        var told = changes ? new Value(value.value(), value.unit(), roles.comparison(), value.kind(), value.span())
                : value;
        return new Candidate(told, found, match.start(), match.end());
    }
}
