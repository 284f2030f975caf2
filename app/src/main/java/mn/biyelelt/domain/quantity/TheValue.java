package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import mn.biyelelt.domain.quantity.Candidate.Role;

/// Chooses the one value that a text is about, or says that several compete.
///
/// A stated result wins, then a stated total over its parts, then the level reached over where it came from and by how much
/// it changed; what stands in brackets is an aside. If two amounts are left the text is ambiguous: a wrong number taken as the
/// value is worse than none.
final class TheValue {

    private static final int MEAN_WINDOW = 5;

    private final Tokens tokens;
    private List<Candidate> left;

    private TheValue(Tokens tokens, List<Candidate> candidates) {
        this.tokens = tokens;
        left = new ArrayList<>(candidates);
    }

    static Measure of(Tokens tokens, List<Candidate> candidates) {
        return new TheValue(tokens, candidates).choose();
    }

    private Measure choose() {
        left.removeIf(candidate -> candidate.is(Role.SPAN_OF_TIME) || candidate.is(Role.DOSE)
                || candidate.is(Role.ONE_OF));
        if (left.size() > 1) {
            compete();
        }
        if (left.isEmpty()) {
            return Measure.NONE;
        }
        return same() && !left.getFirst().is(Role.UNSURE) ? new Measure.One(left.getFirst().value())
                : Measure.AMBIGUOUS;
    }

    private void compete() {
        prefer(candidate -> candidate.value().kind() != ValueKind.DURATION);
        prefer(candidate -> candidate.is(Role.RESULT));
        prefer(candidate -> !candidate.is(Role.ASIDE));
        prefer(candidate -> !candidate.is(Role.DESCRIBES));
        prefer(candidate -> !candidate.is(Role.PART));
        total();
        level();
        explained();
        prefer(candidate -> !candidate.is(Role.BASE));
        thisYear();
    }

    /// `өнгөрсөн онд 12, энэ онд 9 тохиолдол`: of the same thing in two years the later.
    private void thisYear() {
        var units = new ArrayList<Unit>();
        for (Candidate candidate : left) {
            if (candidate.value().unit() != Unit.NONE) {
                units.add(candidate.value().unit());
            }
        }
        if (units.stream().distinct().count() <= 1) {
            prefer(candidate -> !candidate.is(Role.EARLIER));
        }
    }

    /// A total stands for its parts when they count the same, at the end of its clause for all that went before, and beside how it
    /// changed.
    private void total() {
        var totals = those(candidate -> candidate.is(Role.TOTAL));
        if (totals.size() != 1 || onePart(totals.getFirst()) || added(totals.getFirst())) {
            return;
        }
        if (all(candidate -> candidate == totals.getFirst() || candidate.value().comparison().change())) {
            left = totals;
            return;
        }
        Unit counted = totals.getFirst().value().unit();
        boolean parts = all(candidate -> (candidate.value().unit() == counted
                || candidate.value().unit() == Unit.NONE || counted == Unit.NONE) && !mean(candidate));
        if (sumsUp(totals.getFirst()) || parts && largest(totals.getFirst())) {
            left = totals;
        }
    }

    /// `Нийт хэвтсэн 486, дундаж ор хоног 7,2`: a mean is no part of a total.
    private boolean mean(Candidate candidate) {
        int at = candidate.start() - 1;
        while (at > candidate.start() - MEAN_WINDOW && tokens.at(at).isWord() && !tokens.at(at).is("дундаж")) {
            at--;
        }
        return tokens.at(at).is("дундаж");
    }

    /// `10 000 хүн ам болон хөрш сумдын нийт 24 000 иргэн`: a total of its own beside what stands before "and".
    private boolean added(Candidate total) {
        int before = left.indexOf(total) - 1;
        Token and = tokens.at(before < 0 ? -1 : left.get(before).end());
        return and.is("ба") && !tokens.textOf(and).equalsIgnoreCase("буюу");
    }

    /// Of a whole and one part, or what was done, the whole is not what the text is about.
    private boolean onePart(Candidate whole) {
        return left.size() == 2 && (whole.is(Role.WHOLE) || left.getLast().is(Role.DONE));
    }

    /// `4 багт тус бүр 2, нийт 8 удаа`; not `5 сургалт хийж, нийт 120 хүн хамрагдсан`, which are two facts.
    private boolean sumsUp(Candidate total) {
        Unit counted = total.value().unit();
        if (total != left.getLast() || !all(it -> counts(it) && (it.value().unit() != counted || atMost(it, total)))
                || counted != Unit.MNT && !all(it -> it.value().unit() != Unit.MNT)) {
            return false;
        }
        for (int i = left.getFirst().end(); i < total.start(); i++) {
            Token token = tokens.at(i);
            if (closes(token) || token.isMark('.') || token.gap() == Token.Gap.LINE) {
                return false;
            }
        }
        return true;
    }

    /// Whether a verb ends its clause: not one that describes what follows, `ус гаргах ажилд`.
    private boolean closes(Token token) {
        boolean verb = token.shape() == Token.Shape.VERB || token.kase() == Case.VERBAL;
        return verb && tokens.text().charAt(token.end() - 1) != 'х';
    }

    private static boolean counts(Candidate candidate) {
        Unit unit = candidate.value().unit();
        return unit.countable() || unit == Unit.NONE || unit == Unit.MNT;
    }

    private boolean largest(Candidate total) {
        return all(candidate -> atMost(candidate, total));
    }

    private static boolean atMost(Candidate part, Candidate total) {
        var amount = part.value().amount();
        var stated = total.value().amount();
        return amount.isEmpty() || stated.isEmpty() || amount.get().compareTo(stated.get()) <= 0;
    }

    /// The level reached, where all else is a change or the level before.
    private void level() {
        if (all(candidate -> candidate.value().unit() == Unit.POINTS)) {
            prefer(candidate -> !candidate.is(Role.FROM));
        }
        var levels = those(candidate -> candidate.is(Role.LEVEL) && !candidate.is(Role.FROM));
        boolean others = all(candidate -> levels.contains(candidate) || candidate.is(Role.FROM)
                || candidate.value().comparison().change() || candidate.value().unit() == Unit.FOLD
                || levels.size() == 1 && otherYear(candidate, levels.getFirst()));
        if (levels.size() == 1 && others) {
            left = levels;
        } else if (levels.isEmpty()) {
            limit();
        }
    }

    /// `2024 онд 64%, 2025 онд 71% болсон`: the same in another year than the one of the level.
    private boolean otherYear(Candidate one, Candidate level) {
        return one.value().unit() == level.value().unit() && one.start() < level.start() && inYear(one)
                && inYear(level);
    }

    private boolean inYear(Candidate candidate) {
        Token year = tokens.at(candidate.start() - 1);
        return year.is("он") && year.kase() == Case.DATIVE;
    }

    /// `27%-иас 20%-иас доош`: the limit to come to, and where it comes from; `10 хүнээс 15 хүн хүртэл` may be any number between.
    private void limit() {
        var limits = those(candidate -> switch (candidate.value().comparison()) {
            case AT_LEAST, MORE, LESS -> true;
            default -> false;
        });
        if (limits.size() == 1 && all(candidate -> candidate == limits.getFirst() || candidate.is(Role.FROM))) {
            left = limits;
        }
    }

    /// One amount, and how it changed since an earlier time.
    private void explained() {
        var amounts = those(candidate -> !candidate.is(Role.AGAINST_BEFORE));
        if (amounts.size() == 1) {
            left = amounts;
        }
    }

    private void prefer(Predicate<Candidate> better) {
        int count = 0;
        for (Candidate candidate : left) {
            count += better.test(candidate) ? 1 : 0;
        }
        if (count > 0 && count < left.size()) {
            left = those(better);
        }
    }

    private List<Candidate> those(Predicate<Candidate> wanted) {
        var found = new ArrayList<Candidate>(left.size());
        for (Candidate candidate : left) {
            if (wanted.test(candidate)) {
                found.add(candidate);
            }
        }
        return found;
    }

    private boolean all(Predicate<Candidate> wanted) {
        for (Candidate candidate : left) {
            if (!wanted.test(candidate)) {
                return false;
            }
        }
        return true;
    }

    /// Whether all that is left says the same. Two counts of the same size are two facts: `танхимаар 2 удаа, цахимаар 2 удаа`.
    private boolean same() {
        Value first = left.getFirst().value();
        if (left.size() > 1 && first.unit().countable()) {
            return false;
        }
        return all(candidate -> candidate.value().value().equals(first.value())
                && candidate.value().unit() == first.unit()
                && candidate.value().comparison() == first.comparison());
    }
}
