package mn.biyelelt.domain.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;

/// An amount with what its surroundings say about its part in the text.
///
/// @param start index of its first token
/// @param end   index of the token after it
record Candidate(Value value, EnumSet<Role> roles, int start, int end) {

    private static final int FRACTION_DECIMALS = 4;

    /// Part of an amount in its text.
    enum Role {
        /// A stated total: `нийт 67`.
        TOTAL,
        /// Named after `үүнээс`, `үүнд`.
        PART,
        /// Between brackets or the slashes that stand for them.
        ASIDE,
        /// What something became or reached.
        LEVEL,
        /// What something was before: `35 хувиас 40 хувьд`, `3 ээлжийг 2 болгосон`.
        FROM,
        /// What it was in an earlier year: `өнгөрсөн онд 12`.
        EARLIER,
        /// A change against an earlier time, which explains an amount: `өмнөх оны мөн үеэс 5 тохиолдлоор буурсан`.
        AGAINST_BEFORE,
        /// The amount that a share directly after it is taken of: `778 өргөдлийн 96 хувь`.
        BASE,
        /// The next amount is a part of it: `нийт 268 хүүхдийн 251 нь`.
        WHOLE,
        /// Named by what was done: `хамрагдсан 251`.
        DONE,
        /// Stated after `Үр дүн:`, or what a sum comes to.
        RESULT,
        /// How long or within what time something was done, and not the amount itself: `5 хоногт`, `3 жилийн`.
        SPAN_OF_TIME,
        /// A measure that describes the thing counted: `5 мг-аар 1 шахмал`.
        DESCRIBES,
        /// How much of a medicine is given, and not the amount of anything done: `250 мг-аар`.
        DOSE,
        /// What is spoken of is one of so many: `4 аймгийн нэг`.
        ONE_OF,
        /// Can be read in two ways.
        UNSURE
    }

    /// The rate this is, if a base such as `10 000 хүн амд` stands last among the values before.
    Candidate perBase(Tokens tokens, List<Value> before) {
        boolean counts = value.kind() == ValueKind.QUANTITY && (value.unit() == Unit.NONE || value.unit().countable());
        for (int i = before.size() - 1; counts && i >= 0; i--) {
            Value base = before.get(i);
            if (base.kind() == ValueKind.RATE_BASE) {
                boolean ofEvery = tokens.at(start - 1).is("тутам") && tokens.at(start - 1).kase() == Case.GENITIVE;
                return ofEvery && value.unit() == Unit.NONE ? shareOf(base) : per(base);
            }
            if (base.measurable() && !(rated(base) && tenths())) {
                return this;
            }
        }
        return this;
    }

    /// `10 000 хүн амд эмч 14,2, сувилагч 38,5`: a rate behind another is for the same base.
    private static boolean rated(Value value) {
        return switch (value.unit()) {
            case PER_1000, PER_10000, PER_100000 -> true;
            default -> false;
        };
    }

    private boolean tenths() {
        return value.amount().filter(amount -> amount.scale() > 0).isPresent();
    }

    /// `3 ажилтан тутмын 1 нь`: a third of them.
    private Candidate shareOf(Value base) {
        var whole = new BigDecimal(base.value());
        var part = value.amount();
        if (part.isEmpty() || part.get().compareTo(whole) > 0) {
            return per(base);
        }
        var share = part.get().divide(whole, FRACTION_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return new Candidate(new Value(share.toPlainString(), Unit.FRACTION, value.comparison(), value.kind(),
                value.span()), roles, start, end);
    }

    private Candidate per(Value base) {
        Unit rate = RateBase.perBase(base.value());
        Unit unit = rate == Unit.NONE ? value.unit() : rate;
        var sure = EnumSet.copyOf(roles);
        sure.remove(Role.UNSURE);
        if (unit == value.unit() && !base.value().equals("1") && unit != Unit.LIVESTOCK) {
            sure.add(Role.UNSURE);
        }
        return new Candidate(new Value(value.value(), unit, value.comparison(), value.kind(), value.span()), sure,
                start, end);
    }

    /// With the unit of the amount it started from, where it names none: `7,2 ор хоногоос 6,8 болгох`, `186 нэр төрөл байсныг 214 болгож`.
    Candidate sharing(Tokens tokens, Candidate from) {
        boolean rated = from.value.unit() == Unit.POINTS;
        boolean next = from.end == start || from.end + 1 == start && tokens.at(from.end).is("байх");
        boolean shares = (from.is(Role.FROM) || rated && from.is(Role.BASE)) && next
                && (is(Role.LEVEL) || rated)
                && value.unit() == Unit.NONE
                && value.kind() == ValueKind.QUANTITY;
        return shares
                ? new Candidate(new Value(value.value(), from.value.unit(), value.comparison(), value.kind(),
                        value.span()), roles, start, end)
                : this;
    }

    boolean is(Role role) {
        return roles.contains(role);
    }
}
