package mn.biyelelt.validation.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Word;

/// Indicator, baseline, target and result count different things.
final class UnitDiffers implements RowRule {

    private static final Set<Kind> SHARE = Set.of(Kind.SHARE);
    private static final Set<Kind> COUNT = Set.of(Kind.COUNT);

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            Optional<Value> target = line.target().measure().filter(value -> value.unit() != Unit.NONE);
            Optional<Value> baseline = line.baseline().measure().filter(value -> value.unit() != Unit.NONE);
            Set<Kind> named = Kind.named(line.name());
            Set<Unit> counted = NamedUnits.of(line.name());
            if (target.isPresent() && baseline.isPresent() && differ(baseline.get(), target.get())) {
                out.find(line.baseline().target(), "one", line.baseline().quoted(baseline.get()), "other",
                        line.target().quoted(target.get()));
            } else if (strange(named, target)) {
                find(line, line.target(), target.orElseThrow(), out);
            } else if (strange(named, baseline)) {
                find(line, line.baseline(), baseline.orElseThrow(), out);
            } else if (baseline.isPresent() && otherCount(counted, baseline.get())) {
                find(line, line.baseline(), baseline.get(), out);
            } else if (named.equals(SHARE) && onlyCounts(line.baseline()).isPresent()) {
                find(line, line.baseline(), onlyCounts(line.baseline()).orElseThrow(), out);
            } else if (named.equals(COUNT) && line.target().text().strip().equals("100")
                    && !line.achieved().levels(Unit.PERCENT).isEmpty()) {
                out.at(line.target().target()).as("scale").say("indicator", Excerpt.of(line.name().text()));
            } else {
                ResultUnit.examine(line, target, named, counted, out);
            }
        }
    }

    /// The indicator counts people and the text organisations, or the other way round.
    private static boolean otherCount(Set<Unit> counted, Value value) {
        boolean people = counted.contains(Unit.PERSONS);
        boolean organisations = counted.contains(Unit.ORGANISATIONS);
        return people && !organisations && value.unit() == Unit.ORGANISATIONS
                || organisations && !people && value.unit() == Unit.PERSONS;
    }

    /// The first count of a text that has counts but no share.
    private static Optional<Value> onlyCounts(CellText cell) {
        boolean share = cell.blank() || !cell.levelsAndChanges(Unit.PERCENT).isEmpty();
        return share ? Optional.empty() : cell.amounts().filter(value -> value.unit().countable()).findFirst();
    }

    static void find(LineView line, CellText cell, Value value, Sink out) {
        out.at(cell.target()).as("name").say("one", cell.quoted(value), "indicator",
                Excerpt.of(line.name().blank() ? line.target().text() : line.name().text()));
    }

    static boolean differ(Value one, Value other) {
        return one.unit() != other.unit() && kindsDiffer(one, other);
    }

    private static boolean kindsDiffer(Value one, Value other) {
        return Kind.of(one).isPresent() && Kind.of(other).isPresent() && !Kind.of(one).equals(Kind.of(other))
                || Kind.of(one).equals(Optional.of(Kind.COUNT)) && who(one) != who(other) && who(one) != 0
                        && who(other) != 0;
    }

    /// People and organisations are not the same count; other nouns are too loose to tell.
    static int who(Value value) {
        return switch (value.unit()) {
            case PERSONS -> 1;
            case ORGANISATIONS, HOUSEHOLDS -> 2;
            default -> 0;
        };
    }

    static boolean strange(Set<Kind> named, Optional<Value> value) {
        Optional<Kind> kind = named.isEmpty() || value.isEmpty() ? Optional.empty() : Kind.of(value.get());
        return kind.isPresent() && !named.contains(kind.get());
    }

    /// What a number can be, as far as it cannot be mistaken.
    enum Kind {
        COUNT,
        SHARE,
        MONEY;

        static Optional<Kind> of(Value value) {
            if (value.unit() == Unit.PERCENT) {
                return value.comparison().change() ? Optional.empty() : Optional.of(SHARE);
            }
            if (value.unit() == Unit.MNT || value.unit() == Unit.USD) {
                return Optional.of(MONEY);
            }
            return value.unit().countable() && value.unit() != Unit.TIMES ? Optional.of(COUNT) : Optional.empty();
        }

        private static final TextFact<Set<Kind>> NAMED = Kind::find;

        /// The kinds that an indicator's words ask for.
        static Set<Kind> named(CellText name) {
            return name.fact(NAMED);
        }

        private static Set<Kind> find(CellText name) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            for (Word word : name.words()) {
                if (word.begins("хувь") || word.begins("хувийн")) {
                    kinds.add(SHARE);
                } else if (word.lower().equals("тоо")) {
                    kinds.add(COUNT);
                } else if (word.begins("мөнгө") || word.begins("төгрөг")) {
                    kinds.add(MONEY);
                }
            }
            return kinds;
        }
    }
}
