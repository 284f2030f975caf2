package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.util.List;
import mn.biyelelt.domain.quantity.Candidate.Role;

/// A unit that stands once and is meant of several amounts: of a whole and its parts, `34 ажилтнаас 30 нь`; of parts and the total
/// that they come to, `эрэгтэй 182, эмэгтэй 230, нийт 412`; of kinds of one thing, of amounts of money or rates in a row, `420,0 сая, гүйцэтгэл 398,7 сая төгрөг`, `90,1; лавлагаа 95,6 хувь`.
final class SharedUnit {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Tokens tokens;
    private final List<Candidate> candidates;
    private final List<Value> values;

    private SharedUnit(Tokens tokens, List<Candidate> candidates, List<Value> values) {
        this.tokens = tokens;
        this.candidates = candidates;
        this.values = values;
    }

    /// Gives amounts without a unit the one that they share with others, in both lists.
    static void share(Tokens tokens, List<Candidate> candidates, List<Value> values) {
        for (int i = 0; candidates.size() > 1 && i < candidates.size(); i++) {
            if (candidates.get(i).value().unit() == Unit.NONE) {
                new SharedUnit(tokens, candidates, values).run();
                return;
            }
        }
    }

    private void run() {
        for (int i = 1; i < candidates.size(); i++) {
            if (bare(i) && (tokens.at(candidates.get(i).end()).is("нь") || orShare(i))) {
                part(i);
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).is(Role.TOTAL)) {
                total(i, -1);
                total(i, 1);
            }
        }
        for (int i = candidates.size() - 1; i > 0; i--) {
            if (bare(i - 1) && inRow(i - 1, i) && clause(i - 1, i)) {
                give(i - 1, candidates.get(i).value().unit());
            }
        }
    }

    /// `420 сурагчаас 186 буюу 44,3%`: a part of what stands right before it, said once more as a share.
    private boolean orShare(int i) {
        Candidate part = candidates.get(i);
        Token whole = tokens.at(part.start() - 1);
        return candidates.get(i - 1).end() == part.start() && i + 1 < candidates.size()
                && (whole.kase() == Case.ABLATIVE || whole.kase() == Case.GENITIVE)
                && tokens.textOf(tokens.at(part.end())).equalsIgnoreCase("буюу")
                && candidates.get(i + 1).start() == part.end() + 1
                && candidates.get(i + 1).value().unit() == Unit.PERCENT;
    }

    /// Whether an amount and the next one are of a kind: sums of money, rates, the same in one year and another.
    private boolean inRow(int i, int next) {
        Unit unit = candidates.get(next).value().unit();
        boolean years = unit != Unit.NONE && ofYear(i) && ofYear(next);
        boolean money = unit == Unit.MNT && (millions(i) || listed(i) && multiplied(i));
        boolean aside = candidates.get(next).is(Role.ASIDE) && !candidates.get(i).is(Role.ASIDE);
        boolean rates = unit == Unit.PERCENT && rate(i) && rate(next) && !aside
                && tokens.at(candidates.get(i).end() - 1).figures();
        boolean shares = unit == Unit.PERCENT && comma(i) && (comma(i - 1) || comma(next));
        return years || money || rates || shares || unit.countable() && kind(i) && kind(next) && listed(i);
    }

    /// Whether nothing but a comma stands between an amount and the next: `90, 92, 95 хувь`.
    private boolean comma(int i) {
        return i >= 0 && i + 1 < candidates.size() && tokens.at(candidates.get(i).end()).isMark(',')
                && candidates.get(i + 1).start() == candidates.get(i).end() + 1;
    }

    /// `анхан шатны 25, лавлагаа шатлалын 3 байгууллага`: what kind of thing each number counts stands before it in the genitive.
    private boolean kind(int i) {
        Token before = tokens.at(candidates.get(i).start() - 1);
        if (!before.isWord()) {
            return false;
        }
        String word = tokens.textOf(before);
        return before.kase() == Case.GENITIVE || !before.lemma().known() && (word.endsWith("ийн")
                || word.endsWith("ын") || word.endsWith("ний") || word.endsWith("ны"));
    }

    /// Whether a comma or "and" stands right after an amount.
    private boolean listed(int i) {
        Token after = tokens.at(candidates.get(i).end());
        return after.isMark(',') || after.is("ба");
    }

    /// `12 нь` is a part of the last amount that is named, or stands beside another part of it.
    private void part(int i) {
        int last = i - 1;
        while (last > 0 && candidates.get(last).value().unit() == Unit.PERCENT) {
            last--;
        }
        Candidate whole = candidates.get(last);
        boolean beside = tokens.at(whole.end()).is("нь");
        boolean within = beside || atMost(i, whole);
        if (whole.value().unit().countable() && within && (candidates.get(i).is(Role.PART) || sentence(last, i))) {
            give(i, whole.value().unit());
        }
    }

    private boolean atMost(int i, Candidate whole) {
        var part = candidates.get(i).value().amount();
        var all = whole.value().amount();
        return part.isPresent() && all.isPresent() && part.get().compareTo(all.get()) <= 0;
    }

    /// A total and the amounts before or after it that come to it, of which one side names no unit.
    private void total(int i, int step) {
        var stated = candidates.get(i).value().amount();
        int end = i;
        var sum = BigDecimal.ZERO;
        while (stated.isPresent() && sum.compareTo(stated.get()) < 0 && adds(end + step)) {
            end += step;
            sum = sum.add(candidates.get(end).value().amount().orElse(BigDecimal.ZERO));
        }
        if (Math.abs(end - i) < 2 || sum.compareTo(stated.orElse(BigDecimal.ZERO)) != 0) {
            return;
        }
        Unit unit = common(Math.min(i, end), Math.max(i, end));
        for (int at = i; unit != Unit.NONE && at != end + step; at += step) {
            if (bare(at)) {
                give(at, unit);
            }
        }
    }

    private boolean adds(int i) {
        return i >= 0 && i < candidates.size() && candidates.get(i).value().kind() == ValueKind.QUANTITY
                && candidates.get(i).value().comparison() == Comparison.EQUAL;
    }

    /// The one countable unit that is named among some amounts; NONE if there is none or another.
    private Unit common(int first, int last) {
        Unit found = Unit.NONE;
        for (int i = first; i <= last; i++) {
            Unit unit = candidates.get(i).value().unit();
            if (unit != Unit.NONE && unit != found && (found != Unit.NONE || !unit.countable())) {
                return Unit.NONE;
            }
            found = unit == Unit.NONE ? found : unit;
        }
        return found;
    }

    /// `50 мянга, 80 мянган төгрөг`
    private boolean multiplied(int i) {
        return tokens.at(candidates.get(i).end() - 1).is(Lemma.MULTIPLIER);
    }

    private boolean millions(int i) {
        var amount = candidates.get(i).value().amount();
        return amount.isPresent() && amount.get().compareTo(MILLION) >= 0;
    }

    /// Whether an amount has decimals, as the rates of `анхан шатлал 90,1; лавлагаа 95,6 хувь` have.
    private boolean rate(int i) {
        var amount = candidates.get(i).value().amount();
        return amount.isPresent() && amount.get().scale() > 0;
    }

    /// `2024 онд 71, 2025 онд 78 хувь`, `эхний 6 сард 45, жилийн эцэст 92 хувь`
    private boolean ofYear(int i) {
        Token before = tokens.at(candidates.get(i).start() - 1);
        boolean time = before.is("он") || before.is("сар") || before.is("улирал") || before.is("эцэс")
                || before.unit() == Unit.YEARS;
        return time && before.isWord() && before.kase() == Case.DATIVE;
    }

    private boolean bare(int i) {
        Value value = candidates.get(i).value();
        return value.unit() == Unit.NONE && value.kind() == ValueKind.QUANTITY;
    }

    /// Whether no sentence or line ends between two amounts.
    private boolean sentence(int one, int other) {
        return within(one, other, true);
    }

    /// The same, where a semicolon parts the members of a list.
    private boolean clause(int one, int other) {
        return within(one, other, false);
    }

    private boolean within(int one, int other, boolean semicolonEnds) {
        for (int i = candidates.get(one).end(); i < candidates.get(other).start(); i++) {
            Token token = tokens.at(i);
            boolean stop = token.isMark('.') && !tokens.at(i + 1).tight();
            if (stop || semicolonEnds && token.isMark(';') || tokens.at(i + 1).gap() == Token.Gap.LINE) {
                return false;
            }
        }
        return true;
    }

    private void give(int i, Unit unit) {
        Candidate one = candidates.get(i);
        Value was = one.value();
        var value = new Value(was.value(), unit, was.comparison(), was.kind(), was.span());
        values.set(values.indexOf(was), value);
        candidates.set(i, new Candidate(value, one.roles(), one.start(), one.end()));
    }
}
