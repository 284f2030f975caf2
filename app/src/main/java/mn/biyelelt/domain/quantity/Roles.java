package mn.biyelelt.domain.quantity;

import java.util.EnumSet;
import java.util.Set;
import mn.biyelelt.domain.quantity.Candidate.Role;

/// The parts that an amount plays in its text, from what stands around it.
final class Roles {

    private final Tokens tokens;
    private final Surroundings surroundings;
    private final int start;
    private final int end;
    private final EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    private Comparison comparison = Comparison.EQUAL;

    /// @param start index of the amount's first token
    /// @param end   index after its last token
    Roles(Tokens tokens, Surroundings surroundings, int start, int end) {
        this.tokens = tokens;
        this.surroundings = surroundings;
        this.start = start;
        this.end = end;
    }

    /// Its roles; afterwards [#comparison()] knows what the verb says as well.
    EnumSet<Role> of(Unit unit, Case own, Comparison known) {
        int close = surroundings.endOfAside(start, end);
        boolean ending = close > end
                && (tokens.at(close).type() == Token.Type.ENDING || tokens.at(close).is(Lemma.MULTIPLIER)
                        || tokens.at(close).isWord() && unit.countable() && tokens.at(close).unit() == unit);
        Case kase = ending ? tokens.at(close).kase() : own;
        addIf(surroundings.aside(start), Role.ASIDE);
        addIf(surroundings.part(start), Role.PART);
        addIf(surroundings.result(start) || reckoned(), Role.RESULT);
        addIf(describes(unit, kase, known) || scope(kase) || had(unit) || scaleOfPoints(unit, kase), Role.DESCRIBES);
        boolean ofWhich = kase == Case.ABLATIVE && known == Comparison.EQUAL;
        addIf(unit != Unit.PERCENT && !ofWhich && Before.total(tokens, start, end) && !joined(), Role.TOTAL);
        boolean whole = kase == Case.GENITIVE || kase == Case.ABLATIVE && unit.countable();
        addIf(whole && (shareFollows() || pointsFollow(unit)) || shareOfDone(unit, kase), Role.BASE);
        addIf(kase == Case.GENITIVE && tokens.at(end).digits() || listOfWhole(unit), Role.WHOLE);
        addIf(done(), Role.DONE);
        addIf(kase == Case.GENITIVE && (unit.countable() || unit == Unit.NONE) && oneOf(), Role.ONE_OF);
        addIf(Before.earlierYear(tokens, start), Role.EARLIER);
        var verb = new FollowingVerb(tokens, ending ? close + 1 : Math.max(close, end), kase, unit, known);
        comparison = verb.comparison();
        Unit next = kase == Case.ACCUSATIVE && tokens.at(end).digits()
                ? Counted.at(tokens, Figures.at(tokens, end).end(), Case.BARE).unit()
                : Unit.NONE;
        boolean changed = kase == Case.ACCUSATIVE && tokens.at(end).digits() && (next == unit || next == Unit.NONE);
        addIf((kase == Case.ABLATIVE || changed) && comparison == Comparison.EQUAL, Role.FROM);
        roles.addAll(verb.roles());
        addIf(verb.changes() && Before.earlierTime(tokens, start), Role.AGAINST_BEFORE);
        return roles;
    }

    /// How the amount compares, with the verb after it.
    Comparison comparison() {
        return comparison;
    }

    /// Whether a length of time is the amount itself, and not within what time or how long something was done.
    static boolean durationItself(Tokens tokens, int start, int end, Comparison comparison, Set<Role> roles) {
        Token before = tokens.at(start - 1);
        return !before.is("сүүлийн") && !before.is("эхний") && !before.is("<earlier>")
                && !tokens.at(start).is("сүүлийн") && !tokens.at(start).is("<earlier>")
                && (comparison != Comparison.EQUAL || before.is("дундаж") || roles.contains(Role.LEVEL)
                        || tokens.endsText(end) && tokens.at(end - 1).kase() != Case.DATIVE
                                && tokens.at(end - 1).kase() != Case.ABLATIVE);
    }

    private void addIf(boolean holds, Role role) {
        if (holds) {
            roles.add(role);
        }
    }

    /// `18 өргөдөл, гомдлоос 17-г`: two nouns name the whole.
    private boolean listOfWhole(Unit unit) {
        Token other = tokens.at(end + 1);
        return unit.countable() && tokens.at(end).isMark(',') && other.isWord() && other.unit() == unit
                && (other.kase() == Case.ABLATIVE || other.kase() == Case.GENITIVE) && tokens.at(end + 2).digits();
    }

    /// `5 бүлэг бүхий журам`: what the thing has.
    private boolean had(Unit unit) {
        return unit.countable() && tokens.at(end).is("бүхий");
    }

    /// `3 хүүхэдтэй 45 өрх`, `30-аас дээш 24 хүн`: what kind the things are that the next number counts.
    private boolean describes(Unit unit, Case kase, Comparison known) {
        boolean limited = unit == Unit.NONE && (known == Comparison.MORE || known == Comparison.LESS);
        boolean has = kase == Case.COMITATIVE && (unit.countable() || unit == Unit.POINTS
                || unit == Unit.PERCENT && (known == Comparison.MORE || known == Comparison.LESS));
        return tokens.at(end).digits() && (has && !hasMore() || limited) || has && labelFollows();
    }

    /// `3 ажилтантай 15 ортой`: something else that it has.
    private boolean hasMore() {
        var next = Counted.at(tokens, Figures.at(tokens, end).end(), Case.BARE);
        return next.kase() == Case.COMITATIVE;
    }

    /// `25 ба түүнээс дээш ортой эмнэлэг 3`: the thing that is so described, and its number.
    private boolean labelFollows() {
        Token noun = tokens.at(end);
        return noun.isWord() && noun.unit().countable() && noun.kase() == Case.BARE && tokens.at(end + 1).figures();
    }

    /// `3 төслийн хүрээнд 120 хүн`, `12 сумын хэмжээнд 85%`: within what something was done.
    private boolean scope(Case kase) {
        Token after = tokens.at(end);
        boolean of = kase == Case.GENITIVE || tokens.at(end - 1).is("хууль");
        return of && (after.is("хүрээ") || after.is("хэмжээ") && after.kase() == Case.DATIVE);
    }

    /// `4 аймгийн нэг`, `шилдэг 10 сургуулийн нэг болсон`: it is one of them.
    private boolean oneOf() {
        Token one = tokens.at(end);
        Token after = tokens.at(end + 1);
        return one.isWord() && one.is(Lemma.NUMBER_WORD) && one.lemma().number() == 1 && one.kase() == Case.BARE
                && (!after.isWord() || after.is("болох") || after.is("байх"));
    }

    /// `хамрагдсан 251`
    private boolean done() {
        Token before = tokens.at(start - 1);
        int last = before.end();
        return start > 0 && before.isWord() && before.shape() == Token.Shape.VERB && before.length() > 3
                && tokens.text().charAt(last - 1) == 'н' && tokens.text().charAt(last - 3) == 'с';
    }

    /// `6/8=75%`: what a sum comes to.
    private boolean reckoned() {
        Token before = tokens.at(start - 2);
        boolean counted = before.isWord() && (before.unit() != Unit.NONE || before.is("сар"))
                && (tokens.at(start - 3).digits() || tokens.at(start - 3).is(Lemma.MULTIPLIER));
        return start > 1 && tokens.at(start - 1).isMark('=')
                && (before.figures() || Counted.sign(before) != Unit.NONE || counted);
    }

    /// `нийт 2 100 сан болон 800 эмнэлэг`: what is joined by "and" is no part of it.
    private boolean joined() {
        return tokens.at(end).is("ба") && tokens.at(end + 1).digits();
    }

    /// `5 баллын 4,3 балл`, `5 онооны 4`: the points reached of those that can be had.
    private boolean pointsFollow(Unit unit) {
        if (unit != Unit.POINTS || !tokens.at(end).digits()) {
            return false;
        }
        Unit reached = Counted.at(tokens, Figures.at(tokens, end).end(), Case.BARE).unit();
        return reached == Unit.POINTS || reached == Unit.NONE;
    }

    /// `5 онооны системээр 4,2`: by what scale the points were given.
    private boolean scaleOfPoints(Unit unit, Case kase) {
        return unit == Unit.POINTS && kase == Case.GENITIVE && tokens.at(end).isWord()
                && tokens.at(end).kase() == Case.INSTRUMENTAL && tokens.at(end + 1).figures();
    }

    /// `28 заалтын хэрэгжилт 93,9%`: how far that many things have been done.
    private boolean shareOfDone(Unit unit, Case kase) {
        return unit.countable() && kase == Case.GENITIVE && tokens.at(end).is("биелэх") && tokens.at(end + 1).digits()
                && Counted.at(tokens, Figures.at(tokens, end + 1).end(), Case.BARE).unit() == Unit.PERCENT;
    }

    private boolean shareFollows() {
        return tokens.at(end).digits()
                && Counted.at(tokens, Figures.at(tokens, end).end(), Case.BARE).unit() == Unit.PERCENT;
    }
}
