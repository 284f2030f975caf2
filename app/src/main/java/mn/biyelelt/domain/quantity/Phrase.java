package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.util.EnumSet;
import mn.biyelelt.domain.quantity.Candidate.Role;

/// Reads one amount: its number ([WrittenNumber]), what it counts ([Counted], else [Label]), how it compares ([Before], [After],
/// [FollowingVerb]) and the part it plays in its text ([Roles]).
final class Phrase {

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2050;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);

    private final Tokens tokens;
    private final Surroundings surroundings;
    private final int start;
    private final WrittenNumber number;
    private Counted counted;
    private Unit unit;
    private boolean labelled;
    private boolean named;
    private BigDecimal multiplier = BigDecimal.ONE;
    private Comparison comparison;
    private ValueKind kind;
    private int at;

    private Phrase(Tokens tokens, Surroundings surroundings, int start, BareNumbers bare) {
        this.tokens = tokens;
        this.surroundings = surroundings;
        this.start = start;
        number = new WrittenNumber(tokens, surroundings, start);
        kind = number.kind();
        comparison = number.comparison();
        at = number.end();
        counted = new Counted(Unit.NONE, number.kase(), at, false, BigDecimal.ZERO, false);
        unit = Unit.NONE;
        if (number.isFraction()) {
            unit = Unit.FRACTION;
            comparisons();
        } else if (kind != ValueKind.CODE) {
            comparisons();
            unit();
            comparisons();
            label(bare);
        }
    }

    /// The amount whose number starts at a token of type DIGITS.
    ///
    /// @param bare tells the unit of a number that has none
    static Candidate at(Tokens tokens, Surroundings surroundings, int start, BareNumbers bare) {
        return new Phrase(tokens, surroundings, start, bare).candidate();
    }

    private void comparisons() {
        var after = new After(tokens, at, counted.kase(), comparison);
        comparison = after.comparison();
        at = after.end();
    }

    private void unit() {
        if (tokens.at(start - 1).isMark('-') && start > 0 && tokens.at(at).look() == Token.Look.CAPITAL
                && tokens.at(at).unit() == Unit.NONE) {
            return;
        }
        Unit currency = start > 0 ? Counted.sign(tokens.at(start - 1)) : Unit.NONE;
        if ((currency == Unit.USD || currency == Unit.MNT) && tokens.at(at).type() == Token.Type.WORD) {
            unit = currency;
            return;
        }
        int ranked = pastRank();
        if (ranked > at) {
            unit = Counted.at(tokens, ranked, Case.BARE).unit();
            return;
        }
        counted = Counted.at(tokens, at, counted.kase());
        if (counted.weeks()) {
            multiplier = DAYS_OF_A_WEEK;
        }
        if (nominal()) {
            counted = new Counted(Unit.NONE, number.kase(), number.end(), false, BigDecimal.ZERO, false);
        }
        unit = measured() ? Unit.NONE : counted.unit();
        at = counted.end();
    }

    /// Where the thing counted stands in `43 нэгдүгээр ангийн сурагч`, where a rank that describes it stands between; the place
    /// itself if none does.
    private int pastRank() {
        Token rank = tokens.at(at);
        boolean own = rank.digits() && rank.kase() == Case.ORDINAL;
        boolean marked = rank.figures()
                && (tokens.at(at + 1).is(NumberEndings.ORDINAL) || tokens.at(at + 1).is("дугаар"));
        int group = own ? at + 1 : at + 2;
        boolean describes = (own || marked) && tokens.at(group).is("<group>")
                && tokens.at(group).kase() == Case.GENITIVE;
        return describes ? group + 1 : at;
    }

    /// `84 өрхийн 76-д эргэлт хийсэн`, `6-г аймагт илгээсэн`: with the ending of a case the number is a noun itself, and what follows is
    /// another.
    private boolean nominal() {
        if (tokens.at(number.end() - 1).type() != Token.Type.ENDING) {
            return false;
        }
        return switch (number.kase()) {
            case DATIVE, INSTRUMENTAL -> counted.guessed();
            case ACCUSATIVE -> counted.kase() == Case.DATIVE;
            default -> false;
        };
    }

    /// `12,5 ц/га`: a part of something unknown is measured and not counted.
    private boolean measured() {
        return counted.guessed() && !number.sure(counted.unit()) && !tokens.at(number.end()).is("<post>");
    }

    /// What stands before the number, or further on, counts when nothing known follows it.
    private void label(BareNumbers bare) {
        if (unit == Unit.NONE) {
            unit = pendingUnit();
        }
        if (unit == Unit.NONE && tokens.at(at).is("нь")) {
            unit = Label.ofWhole(tokens, start);
        }
        if (unit == Unit.NONE) {
            unit = RateBase.afterAmount(tokens, at);
        }
        if (unit == Unit.NONE && !Counted.scaleEnds(tokens, at)) {
            var label = Label.before(tokens, start).ofPart(part());
            unit = shortened(label) || millions(label) ? Unit.NONE : label.unit();
            multiplier = multiplier.multiply(label.multiplier());
            labelled = unit != Unit.NONE;
            named = label.counted() || tokens.at(start - 1).type() == Token.Type.MARK;
        }
        Token before = tokens.at(start - 1);
        boolean whole = start > 1 && before.unit().countable() && tokens.at(start - 2).digits()
                && (before.kase() == Case.ABLATIVE || before.kase() == Case.GENITIVE);
        if (unit == Unit.NONE && !whole) {
            unit = bare.unit();
        }
    }

    /// `улсын төсөв 3,1`: in millions or thousands that the text names elsewhere, for a togrog has no tenths.
    private boolean shortened(Label label) {
        return label.unit() == Unit.MNT && label.multiplier().compareTo(BigDecimal.ONE) == 0 && !number.multiplied()
                && number.amount(Unit.NONE).scale() == 1;
    }

    /// `бараа материал 1,8 сая`: of people and livestock there are millions; of anything else that is money.
    private boolean millions(Label label) {
        boolean living = label.unit() == Unit.PERSONS || label.unit() == Unit.LIVESTOCK;
        return label.unit().countable() && !living && number.multiplied()
                && number.amount(Unit.NONE).compareTo(MILLION) >= 0;
    }

    /// `хийхэд 12 нь`: a part of something that the word right before does not name.
    private boolean part() {
        Token before = tokens.at(start - 1);
        return tokens.at(at).is("нь") && before.unit() == Unit.NONE && before.shape() != Token.Shape.AGENT;
    }

    /// The unit that numbers share: `68-аас 74 хувь`, `300 мянгаас 500 мянган төгрөг`, `85-90-95%`; or that stands behind brackets: `145 (58 эрэгтэй, 87 эмэгтэй) хүн`.
    private Unit pendingUnit() {
        if (tokens.at(at).isMark('-')) {
            return Steps.unit(tokens, start);
        }
        if (counted.kase() == Case.ABLATIVE && tokens.at(at).digits()) {
            int end = Figures.at(tokens, at).end();
            Unit shared = Counted.at(tokens, tokens.at(end).is(Lemma.MULTIPLIER) ? end + 1 : end, Case.BARE).unit();
            boolean money = shared == Unit.MNT && number.multiplied();
            return shared == Unit.PERCENT || shared == Unit.POINTS || money ? shared : Unit.NONE;
        }
        int close = surroundings.endOfAside(start, at);
        Unit behind = close > at ? tokens.at(close).unit() : Unit.NONE;
        return behind.countable() || behind == Unit.MNT ? behind : Unit.NONE;
    }

    private Candidate candidate() {
        var roles = new Roles(tokens, surroundings, start, at);
        var found = roles.of(unit, counted.kase(), comparison);
        comparison = roles.comparison();
        if (unit == Unit.POINTS && comparison == Comparison.EQUAL && start == 1 && tokens.at(0).isMark('-')
                && tokens.at(1).tight() && tokens.at(at - 1).is("пункт")) {
            comparison = Comparison.DECREASE;
        }
        describes(found);
        if (doubtful()) {
            found.add(Role.UNSURE);
        }
        classify(found);
        boolean written = kind == ValueKind.CODE || kind == ValueKind.PHONE || kind == ValueKind.NAME_NUMBER;
        String text = written ? number.asWritten() : number.text(unit, counted.more(), multiplier);
        if (!written && Before.minus(tokens, start, counted.end())) {
            text = "-" + text;
        }
        var span = new Span(tokens.at(start).start(), tokens.at(at - 1).end());
        return new Candidate(new Value(text, unit, comparison, kind, span), found, start, at);
    }

    /// Half a post is a number of posts; `м.төг` may be thousands or millions, and `.5` a half or the end of a number.
    private boolean doubtful() {
        Token after = tokens.at(number.end());
        Token before = tokens.at(start - 1);
        boolean headless = start > 0 && before.isMark('.') && tokens.at(start).tight()
                && (start == 1 || !before.tight());
        return headless || !number.sure(unit) && !after.is("<post>") && !posts() && !mean()
                || unit == Unit.MNT && after.is("<scale>");
    }

    /// `өдөрт дунджаар 18,5 үзлэг`, `өдөрт 24,6 үзлэг`
    private boolean mean() {
        Token before = tokens.at(start - 1);
        boolean each = before.isWord() && before.unit() == Unit.DAYS && before.kase() == Case.DATIVE
                && !tokens.at(start - 2).digits();
        return each || tokens.at(start - 1).is("дундаж") || tokens.at(start - 2).is("дундаж");
    }

    /// `эмчийн орон тоо: 3,5`
    private boolean posts() {
        int last = tokens.at(start - 1).type() == Token.Type.MARK ? start - 2 : start - 1;
        return tokens.at(last).is("тоо") && tokens.at(last - 1).is("<post>");
    }

    /// A weight, length or temperature that says what kind of thing something else is; its sign is no increase.
    private void describes(EnumSet<Role> roles) {
        if (unit != Unit.NONE || !Counted.scaleEnds(tokens, at) && !scaleBefore()) {
            return;
        }
        if (comparison == Comparison.INCREASE && tokens.at(start - 1).isMark('+')
                || comparison == Comparison.DECREASE && tokens.at(start - 1).isMark('-')) {
            comparison = Comparison.EQUAL;
        }
        boolean dose = comparison == Comparison.EQUAL && Counted.doseEnds(tokens, at);
        if (dose && (counted.kase() == Case.INSTRUMENTAL || counted.kase() == Case.GENITIVE)) {
            roles.add(Role.DOSE);
        }
        boolean where = counted.kase() == Case.DATIVE && !Counted.degreeEnds(tokens, at);
        if (counted.kase() != Case.BARE && counted.kase() != Case.ACCUSATIVE && !where
                || tokens.at(at).shape() == Token.Shape.WITH || dose && tokens.at(at).digits()) {
            roles.add(Role.DESCRIBES);
        }
    }

    /// `37,5 хэмээс дээш`: with a comparison after it.
    private boolean scaleBefore() {
        return comparison != Comparison.EQUAL && Counted.scaleEnds(tokens, at - 1);
    }

    private void classify(EnumSet<Role> roles) {
        if (kind != ValueKind.QUANTITY && kind != ValueKind.RANGE) {
            unit = Unit.NONE;
        } else if (surroundings.endsName(start, number.endOfFigures())
                || NameNumber.ends(tokens, start, number, unit)) {
            become(ValueKind.NAME_NUMBER);
            at = number.endOfFigures();
        } else if (NameNumber.model(tokens, start)) {
            become(ValueKind.NAME_NUMBER);
            comparison = Comparison.EQUAL;
            at = number.endOfFigures();
        } else if (NameNumber.begins(tokens, number)) {
            become(ValueKind.NAME_NUMBER);
            at = number.end();
        } else if (year(roles)) {
            become(ValueKind.YEAR);
        } else if (unit == Unit.NONE && (kind == ValueKind.RANGE || comparison != Comparison.EQUAL)
                && surroundings.ages(start)) {
            kind = ValueKind.AGE;
            unit = Unit.YEARS;
        } else if (unit.time()) {
            kind = ValueKind.DURATION;
            if (!Roles.durationItself(tokens, start, at, comparison, roles)) {
                roles.add(Role.SPAN_OF_TIME);
            }
        } else if (kind != ValueKind.RANGE && !number.isFraction()
                && RateBase.is(tokens, at, number.amount(unit), unit, counted.kase())) {
            kind = ValueKind.RATE_BASE;
        }
    }

    private void become(ValueKind other) {
        kind = other;
        unit = Unit.NONE;
    }

    /// Four figures of these years, counting nothing that is known; `2028 буюу 2,5 хувь` is an amount.
    private boolean year(EnumSet<Role> roles) {
        boolean heading = tokens.at(at).isMark(':');
        boolean counts = unit != Unit.NONE && !counted.guessed() && !(labelled && !named) && !heading;
        boolean share = tokens.at(at).is("ба") && Counted.at(tokens, Figures.at(tokens, at + 1).end(), Case.BARE)
                .unit() == Unit.PERCENT;
        if (!number.fourFigures() || counts || share || comparison != Comparison.EQUAL) {
            return false;
        }
        int year = number.amount(unit).intValue();
        return year >= FIRST_YEAR && year <= LAST_YEAR && !roles.contains(Role.TOTAL) && !roles.contains(Role.LEVEL);
    }
}
