package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The number of an amount as it is written, before it is known what it counts: figures or number words with their ending,
/// multipliers, the upper end of a range, a fraction.
final class WrittenNumber {

    private static final int FRACTION_DECIMALS = 4;
    private static final int LONGEST_PART = 6;

    private final Tokens tokens;
    private final Surroundings surroundings;
    private final int start;
    private final Figures figures;
    private int at;
    private Case kase;
    private Comparison comparison;
    private ValueKind kind = ValueKind.QUANTITY;
    private BigDecimal multiplier = Magnitude.NONE;
    private BigDecimal added = BigDecimal.ZERO;
    private @Nullable Figures upper;
    private @Nullable BigDecimal tolerance;
    private @Nullable BigDecimal quotient;
    private Figures.@Nullable Amount amount;
    private Unit amountOf = Unit.NONE;

    /// @param start index of a token of type DIGITS
    WrittenNumber(Tokens tokens, Surroundings surroundings, int start) {
        this.tokens = tokens;
        this.surroundings = surroundings;
        this.start = start;
        figures = Figures.at(tokens, start);
        at = figures.end();
        comparison = Before.comparison(tokens, start);
        kase = tokens.at(start).look() == Token.Look.NUMBER ? tokens.at(start).kase() : Case.BARE;
        ending();
        at = Repetition.end(tokens, start, at);
        multipliers();
        range();
        fraction();
    }

    /// Index after its last token.
    int end() {
        return at;
    }

    /// The case that its ending gives it.
    Case kase() {
        return kase;
    }

    /// What the words and signs before it and its ending say about it.
    Comparison comparison() {
        return comparison;
    }

    /// QUANTITY, RANGE, or what two figures with a dash or stroke are otherwise.
    ValueKind kind() {
        return kind;
    }

    boolean isFraction() {
        return quotient != null;
    }

    /// Index after its first figures.
    int endOfFigures() {
        return figures.end();
    }

    /// Whether it is four figures and nothing else, as a year is.
    boolean fourFigures() {
        return figures.separators().isEmpty() && tokens.at(start).figures() && tokens.at(start).length() == 4
                && upper == null && !multiplied();
    }

    /// Whether it can be read in one way only, given what it counts.
    boolean sure(Unit unit) {
        return figures(unit).sure();
    }

    /// The amount, of a range the lower end.
    BigDecimal amount(Unit unit) {
        BigDecimal written = figures(unit).value();
        return multiplied() ? written.multiply(multiplier).add(added) : written;
    }

    private Figures.Amount figures(Unit unit) {
        if (amount == null || unit != amountOf) {
            amount = figures.amount(unit, multiplied());
            amountOf = unit;
        }
        return amount;
    }

    /// Plain decimal, `a..b` for a range.
    ///
    /// @param label multiplier named in a heading: `(сая төгрөг): 12,4`
    String text(Unit unit, BigDecimal more, BigDecimal label) {
        if (quotient != null) {
            return plain(quotient);
        }
        BigDecimal low = amount(unit).add(more).multiply(label);
        if (tolerance != null) {
            return plain(low.subtract(tolerance)) + ".." + plain(low.add(tolerance));
        }
        return upper == null ? plain(low)
                : plain(low) + ".." + plain(upper.amount(unit, multiplied()).value().multiply(multiplier)
                        .multiply(label));
    }

    /// What it is as a code, name or telephone number: as written.
    String asWritten() {
        return tokens.textOf(start, quotient == null && upper == null && kind != ValueKind.QUANTITY ? at
                : figures.end());
    }

    /// Whether a multiplier follows its figures.
    boolean multiplied() {
        return multiplier.compareTo(Magnitude.NONE) != 0;
    }

    private void ending() {
        ends(new Ended(at, kase, comparison).withEnding(tokens));
    }

    private void ends(Ended ended) {
        at = ended.at();
        kase = ended.kase();
        comparison = ended.comparison();
    }

    private void multipliers() {
        Token nearly = tokens.at(at);
        if (nearly.isWord() && tokens.at(at + 1).is(Lemma.MULTIPLIER)) {
            nearly(nearly);
        }
        var magnitude = Magnitude.after(tokens, surroundings, new Ended(at, kase, comparison));
        if (magnitude.factor().compareTo(Magnitude.NONE) != 0) {
            multiplier = magnitude.factor();
            added = magnitude.added();
            ends(magnitude.ended());
        } else if (nearly.isMark('(') || nearly.isMark('/')) {
            multiplied(tokens.at(inBrackets() ? at + 1 : surroundings.endOfAside(start, at)));
        }
    }

    private void multiplied(Token word) {
        multiplier = word.isWord() && word.is(Lemma.MULTIPLIER) ? BigDecimal.valueOf(word.lemma().number())
                : multiplier;
    }

    /// `45,2 (сая төгрөг)`, `3,2 /мянган хүн/`
    private boolean inBrackets() {
        return tokens.at(at + 1).isWord() && tokens.at(at + 1).is(Lemma.MULTIPLIER)
                && tokens.at(at + 2).unit() != Unit.NONE
                && (tokens.at(at + 3).isMark(')') || tokens.at(at + 3).isMark('/'));
    }

    /// `130 гаруй сая`, `20 орчим мянган`
    private void nearly(Token word) {
        boolean more = word.is("гаруй");
        if (more || word.is("орчим")) {
            comparison = more ? Comparison.MORE : Comparison.ABOUT;
            at++;
        }
    }

    /// `80-90 хувь`, `80%-90%`, `10–15`, `5-аас 10 хүртэл`, `1-ээс 3 удаа`, `100±5`.
    private void range() {
        if (tokens.at(at).isMark('\u00B1') && tokens.at(at + 1).figures()) {
            tolerance(Figures.at(tokens, at + 1));
            return;
        }
        int between = FromTo.between(tokens, at);
        if (between > at) {
            upper(Figures.at(tokens, between));
            return;
        }
        int dash = tokens.at(at).isMark('%') ? at + 1 : at;
        boolean words = kase == Case.ABLATIVE && tokens.at(at).digits();
        int second = words ? at : dash + 1;
        boolean dashed = tokens.at(dash).isMark('-') && (dash == at || bothShares(second))
                && (tokens.at(second).tight() || !tokens.at(dash).tight() || dash > at && bothShares(second));
        if (!figuresOrWords(second) || !words && !dashed) {
            return;
        }
        var to = Figures.at(tokens, second);
        if (dashed && Steps.unit(tokens, start) != Unit.NONE) {
            return;
        }
        if (words && !FromTo.isRange(tokens, to.end()) || dashed && FromTo.isShareOfYear(tokens, start, second, to)) {
            return;
        }
        if (to.amount(Unit.NONE, true).value().compareTo(figures.amount(Unit.NONE, true).value()) > 0) {
            upper(to);
        } else if (dashed && tokens.at(second).tight()) {
            pair(second, to);
        }
    }

    /// `90%- 95%`: with a percent sign on either side the blank says nothing.
    private boolean bothShares(int second) {
        return tokens.at(second).figures() && tokens.at(Figures.at(tokens, second).end()).isMark('%');
    }

    private boolean figuresOrWords(int index) {
        Token token = tokens.at(index);
        return token.figures() || token.digits() && tokens.at(start).look() == Token.Look.NUMBER;
    }

    private void tolerance(Figures to) {
        tolerance = to.amount(Unit.NONE, true).value();
        kind = ValueKind.RANGE;
        at = to.end();
        ending();
    }

    private void upper(Figures to) {
        upper = to;
        kind = ValueKind.RANGE;
        kase = Case.BARE;
        at = to.end();
        ending();
        multipliers();
        if (tokens.at(at).is("хүртэл")) {
            at++;
        }
    }

    /// Two figures with a dash that do not rise.
    private void pair(int second, Figures to) {
        boolean phone = tokens.at(start).length() == 4 && tokens.at(second).length() == 4;
        boolean name = tokens.textOf(tokens.at(start)).equals(tokens.textOf(tokens.at(second)));
        kind = phone ? ValueKind.PHONE : name ? ValueKind.NAME_NUMBER : ValueKind.CODE;
        at = to.end();
    }

    /// `гуравны нэг`, `10-ын 9 нь`, `3/4`; the Mongolian order `3/1` for a third; two figures with a stroke that are neither are a code.
    private void fraction() {
        boolean words = kase == Case.GENITIVE && (tokens.at(start).look() == Token.Look.NUMBER && tokens.at(at).digits()
                || tokens.at(at).look() == Token.Look.NUMBER && tokens.at(at + 1).unit() == Unit.NONE
                || FromTo.isPartOfFew(tokens, start, at));
        boolean stroke = tokens.at(at).isMark('/') && tokens.at(at).tight() && tokens.at(at + 1).figures()
                && tokens.at(at + 1).tight() && at == figures.end() && figures.whole()
                && surroundings.aside(at + 1) == surroundings.aside(start);
        if (!words && !stroke || stroke && twoCounts()) {
            return;
        }
        int second = words ? at : at + 1;
        var one = figures.amount(Unit.NONE, true).value();
        var under = Figures.at(tokens, second);
        boolean thousands = stroke && under.whole() && under.end() > second + 1
                && one.compareTo(BigDecimal.valueOf(tokens.at(second).number())) > 0;
        var other = thousands ? under.amount(Unit.NONE, true).value()
                : BigDecimal.valueOf(tokens.at(second).number());
        at = thousands ? under.end() : second + 1;
        kase = Case.BARE;
        boolean turned = words || stroke && FromTo.isShareOfWhole(tokens, start, at, one, other);
        var part = turned ? other : one;
        var whole = turned ? one : other;
        if (whole.signum() == 0 || part.compareTo(whole) > 0 || part.precision() > LONGEST_PART
                || stroke && FromTo.isOfYear(tokens.at(start), tokens.at(second))) {
            kind = ValueKind.CODE;
        } else {
            quotient = part.divide(whole, FRACTION_DECIMALS, RoundingMode.HALF_UP);
            ending();
        }
    }

    /// `Сургалт 4/120 хүн`: the number of one thing and that of another.
    private boolean twoCounts() {
        int label = tokens.at(start - 1).type() == Token.Type.MARK ? start - 2 : start - 1;
        Token thing = tokens.at(label);
        Token other = tokens.at(at + 2);
        return thing.isWord() && thing.unit().countable() && thing.kase() == Case.BARE && other.isWord()
                && other.unit().countable() && other.unit() != thing.unit();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0"
                : number.scale() > 0 ? number.stripTrailingZeros().toPlainString()
                        : number.toPlainString();
    }
}
