package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import mn.biyelelt.domain.quantity.Candidate.Role;

/// Reads one amount: figures or number words, multipliers, unit, comparison, and the role it plays in its text.
final class Phrase {

    private static final int ASIDE_WINDOW = 8;
    private static final int MINUTES = 60;

    private final Tokens tokens;
    private final Surroundings surroundings;
    private final int start;
    private final Unit assumed;
    private final EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    private int at;
    private int afterAside;
    private Figures figures;
    private BigDecimal multiplier = BigDecimal.ONE;
    private BigDecimal added = BigDecimal.ZERO;
    private Unit unit = Unit.NONE;
    private boolean guessed;
    private Case kase = Case.BARE;
    private Comparison comparison = Comparison.EQUAL;
    private ValueKind kind = ValueKind.QUANTITY;
    private String upper = "";
    private BigDecimal quotient = BigDecimal.ONE.negate();

    private Phrase(Tokens tokens, Surroundings surroundings, int start, Unit assumed) {
        this.assumed = assumed;
        this.tokens = tokens;
        this.surroundings = surroundings;
        this.start = start;
        figures = Figures.at(tokens, start);
        at = figures.end();
    }

    /// The amount whose number starts at a token of type DIGITS.
    ///
    /// @param assumed the unit of a number that has none
    static Candidate at(Tokens tokens, Surroundings surroundings, int start, Unit assumed) {
        return new Phrase(tokens, surroundings, start, assumed).run();
    }

    private Candidate run() {
        comparison = Before.comparison(tokens, start);
        kase = tokens.at(start).look() == Token.Look.NUMBER ? tokens.at(start).kase() : Case.BARE;
        ending();
        multipliers();
        range();
        if (fraction()) {
            return finish();
        }
        comparisons();
        unit();
        comparisons();
        if (!guessed || unit == Unit.NONE) {
            labelled();
        }
        return finish();
    }

    private void ending() {
        Token token = tokens.at(at);
        if (token.type() != Token.Type.ENDING) {
            return;
        }
        kase = token.kase();
        if (token.is(NumberEndings.ABOUT)) {
            comparison = Comparison.ABOUT;
        }
        at++;
    }

    /// `13,8 сая`, `31 мянган`, `2 тэрбум 350 сая`, `их наяд`.
    private void multipliers() {
        int next = multiplier(at);
        if (next == at) {
            return;
        }
        multiplier = BigDecimal.valueOf(tokens.at(next - 1).lemma().number());
        kase = tokens.at(next - 1).kase();
        at = next;
        if (tokens.at(at).isMark('.') && tokens.at(at).tight() && tokens.at(at + 1).tight()
                && tokens.at(at + 1).isWord()) {
            at++;
        }
        ending();
        if (tokens.at(at).digits() && !surroundings.aside(at)) {
            addSmaller();
        }
    }

    private void addSmaller() {
        var more = Figures.at(tokens, at);
        int end = multiplier(more.end());
        BigDecimal factor = end == more.end() ? BigDecimal.ONE
                : BigDecimal.valueOf(tokens.at(end - 1).lemma().number());
        var amount = more.amount(Unit.NONE, end > more.end());
        boolean smaller = factor.compareTo(multiplier) < 0 && amount.value().multiply(factor).compareTo(multiplier) < 0;
        if (smaller && (end > more.end() || tokens.at(end).unit() == Unit.MNT)) {
            added = amount.value().multiply(factor);
            kase = tokens.at(end - 1).isWord() ? tokens.at(end - 1).kase() : Case.BARE;
            at = end;
        }
    }

    private int multiplier(int index) {
        Token token = tokens.at(index);
        if (token.is("их") && tokens.at(index + 1).is(Lemma.MULTIPLIER)) {
            return index + 2;
        }
        boolean genitive = token.kase() == Case.GENITIVE && token.lemma().number() == 1000;
        return token.isWord() && token.is(Lemma.MULTIPLIER) && !genitive ? index + 1 : index;
    }

    /// `80-90 хувь`, `80%-90%`, `10–15`, `5-аас 10 хүртэл`.
    private void range() {
        int dash = tokens.at(at).isMark('%') ? at + 1 : at;
        boolean words = kase == Case.ABLATIVE && tokens.at(at).digits();
        int second = words ? at : dash + 1;
        boolean dashed = tokens.at(dash).isMark('-') && (tokens.at(second).tight() || !tokens.at(dash).tight());
        if (!tokens.at(second).figures() || !words && !dashed) {
            return;
        }
        var to = Figures.at(tokens, second);
        boolean upTo = words && (tokens.at(to.end()).is("хүртэл") || tokens.at(to.end() + 1).is("хүртэл"));
        if (words && !upTo) {
            return;
        }
        if (to.amount(Unit.NONE, true).value().compareTo(figures.amount(Unit.NONE, true).value()) > 0) {
            upper = tokens.textOf(second, to.end());
            kind = ValueKind.RANGE;
            kase = Case.BARE;
            at = to.end();
            ending();
            multipliers();
            if (tokens.at(at).is("хүртэл")) {
                at++;
            }
        } else if (dashed) {
            boolean phone = tokens.at(start).length() == 4 && tokens.at(second).length() == 4;
            boolean name = tokens.textOf(tokens.at(start)).equals(tokens.textOf(tokens.at(second)));
            kind = phone ? ValueKind.PHONE : name ? ValueKind.NAME_NUMBER : ValueKind.CODE;
            at = to.end();
        }
    }

    /// `гуравны нэг`, `3/4`; two figures with a stroke that are no part of one are a code.
    private boolean fraction() {
        boolean words = tokens.at(start).look() == Token.Look.NUMBER && kase == Case.GENITIVE && tokens.at(at).digits();
        boolean stroke = tokens.at(at).isMark('/') && tokens.at(at).tight() && tokens.at(at + 1).figures()
                && tokens.at(at + 1).tight() && at == start + 1;
        if (!words && !stroke) {
            return false;
        }
        var first = figures.amount(Unit.NONE, true).value();
        var second = Figures.at(tokens, words ? at : at + 1).amount(Unit.NONE, true).value();
        var part = words ? second : first;
        var whole = words ? first : second;
        at = words ? at + 1 : at + 2;
        kase = Case.BARE;
        if (whole.signum() == 0 || part.compareTo(whole) > 0 || part.precision() > 6) {
            kind = ValueKind.CODE;
        } else {
            unit = Unit.FRACTION;
            quotient = part.divide(whole, 4, RoundingMode.HALF_UP);
        }
        return true;
    }

    private void comparisons() {
        var after = new After(tokens, at, kase, comparison);
        comparison = after.comparison();
        at = after.end();
    }

    private void unit() {
        Token token = tokens.at(at);
        if (token.isMark('%') || token.isMark('\u2030') || token.isMark('\u20AE') || token.isMark('$')) {
            unit = switch (token.mark()) {
                case '%' -> Unit.PERCENT;
                case '\u2030' -> Unit.PER_1000;
                case '$' -> Unit.USD;
                default -> Unit.MNT;
            };
            kase = Case.BARE;
            at++;
            ending();
            return;
        }
        if (token.is("ам") && tokens.at(at + 1).isMark('.') && tokens.at(at + 2).unit() == Unit.USD) {
            unit = Unit.USD;
            kase = tokens.at(at + 2).kase();
            at += 3;
            return;
        }
        if (token.is("сар")) {
            unit = Unit.MONTHS;
            kase = token.kase();
            at++;
            return;
        }
        if (token.is("дахин")) {
            unit = Unit.FOLD;
            at++;
            return;
        }
        noun();
    }

    private void noun() {
        var noun = new Noun(tokens, at);
        if (noun.end() == at) {
            return;
        }
        unit = noun.unit();
        guessed = noun.guessed();
        kase = noun.kase();
        at = noun.end();
        halfHours();
        if (unit == Unit.PERCENT && tokens.at(at).unit() == Unit.POINTS) {
            unit = Unit.POINTS;
            kase = tokens.at(at).kase();
            at++;
        }
    }

    /// `2 цаг 30 минут`
    private void halfHours() {
        Token minutes = tokens.at(at);
        if (unit == Unit.HOURS && kase == Case.BARE && minutes.figures() && tokens.at(at + 1).unit() == Unit.MINUTES) {
            added = BigDecimal.valueOf(minutes.number()).divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP);
            kase = tokens.at(at + 1).kase();
            at += 2;
        }
    }

    /// A label before the number counts when nothing known follows it.
    private void labelled() {
        if (unit == Unit.NONE) {
            Token before = tokens.at(start - 1);
            unit = before.isMark('$') ? Unit.USD : before.isMark('\u20AE') ? Unit.MNT : Noun.label(tokens, start);
            unit = unit == Unit.NONE ? assumed : unit;
        }
    }

    private Candidate finish() {
        skipAside();
        var amount = figures.amount(unit, multiplier != BigDecimal.ONE);
        if (!amount.sure()) {
            roles.add(Role.UNSURE);
        }
        roles();
        change();
        classify(amount.value());
        String text = kind == ValueKind.CODE || kind == ValueKind.PHONE || kind == ValueKind.NAME_NUMBER
                ? tokens.textOf(start,
                        figures.end() == start + 1 && kind != ValueKind.NAME_NUMBER ? start + 3 : endOfName())
                : valueText(amount.value());
        var span = new Span(tokens.at(start).span().start(), tokens.at(at - 1).span().end());
        return new Candidate(new Value(text, unit, comparison, kind, span), roles, at);
    }

    private int endOfName() {
        return upper.isEmpty() && at > figures.end() && tokens.at(figures.end()).isMark('-') ? start + 3
                : figures.end();
    }

    private String valueText(BigDecimal amount) {
        if (unit == Unit.FRACTION) {
            return plain(quotient);
        }
        String low = plain(amount.multiply(multiplier).add(added));
        if (upper.isEmpty()) {
            return low;
        }
        int second = figures.end() + (tokens.at(figures.end()).isMark('-') ? 1 : 0);
        while (!tokens.at(second).digits()) {
            second++;
        }
        var high = Figures.at(tokens, second).amount(unit, multiplier != BigDecimal.ONE).value().multiply(multiplier);
        return low + ".." + plain(high);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0"
                : number.scale() > 0 ? number.stripTrailingZeros().toPlainString()
                        : number.toPlainString();
    }

    /// `11 (1.3%)-ээр буурсан`: the ending stands after the brackets.
    private void skipAside() {
        if (!tokens.at(at).isMark('(') || surroundings.aside(start)) {
            return;
        }
        for (int i = at + 1; i < at + ASIDE_WINDOW; i++) {
            if (tokens.at(i).isMark(')')) {
                boolean ending = tokens.at(i + 1).type() == Token.Type.ENDING;
                kase = ending ? tokens.at(i + 1).kase() : kase;
                afterAside = ending ? i + 2 : i + 1;
                return;
            }
        }
    }

    private void roles() {
        addIf(surroundings.aside(start), Role.ASIDE);
        addIf(surroundings.part(start), Role.PART);
        addIf(surroundings.result(start), Role.RESULT);
        addIf(unit != Unit.PERCENT && Before.total(tokens, start), Role.TOTAL);
        boolean share = tokens.at(at).digits() && (tokens.at(at + 1).isMark('%') || Figures.at(tokens, at).end() > 0
                && new Noun(tokens, Figures.at(tokens, at).end()).unit() == Unit.PERCENT);
        addIf(kase == Case.GENITIVE && share, Role.BASE);
        addIf(kase == Case.ABLATIVE && comparison == Comparison.EQUAL, Role.FROM);
    }

    private void addIf(boolean holds, Role role) {
        if (holds) {
            roles.add(role);
        }
    }

    private void change() {
        var verb = new FollowingVerb(tokens, Math.max(at, afterAside), kase, unit, comparison);
        comparison = verb.comparison();
        roles.addAll(verb.roles());
        addIf(verb.changes() && Before.earlierTime(tokens, start), Role.AGAINST_BEFORE);
    }

    private void classify(BigDecimal amount) {
        if (kind != ValueKind.QUANTITY && kind != ValueKind.RANGE) {
            unit = Unit.NONE;
        } else if (surroundings.endsName(start, figures.end())) {
            kind = ValueKind.NAME_NUMBER;
            unit = Unit.NONE;
            at = figures.end();
        } else if (year(amount)) {
            kind = ValueKind.YEAR;
            unit = Unit.NONE;
        } else if (unit.time()) {
            kind = ValueKind.DURATION;
            boolean window = tokens.at(start - 1).is("сүүлийн");
            boolean itself = !window
                    && (comparison != Comparison.EQUAL || roles.contains(Role.LEVEL) || tokens.endsText(at));
            addIf(!itself, Role.SPAN_OF_TIME);
        } else if (kind != ValueKind.RANGE && RateBase.is(tokens, at, amount, unit, kase)) {
            kind = ValueKind.RATE_BASE;
        }
    }

    /// Four figures of these years, counting nothing that is known.
    private boolean year(BigDecimal amount) {
        boolean figuresOfYear = figures.separators().isEmpty() && tokens.at(start).figures()
                && tokens.at(start).length() == 4
                && upper.isEmpty() && multiplier == BigDecimal.ONE && comparison == Comparison.EQUAL;
        boolean heading = tokens.at(at).isMark(':');
        if (!figuresOfYear || unit != Unit.NONE && !guessed && !heading) {
            return false;
        }
        int year = amount.intValue();
        return year >= 2010 && year <= 2050 && !(roles.contains(Role.TOTAL) || roles.contains(Role.LEVEL));
    }
}
