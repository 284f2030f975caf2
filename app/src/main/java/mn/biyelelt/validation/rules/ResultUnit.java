package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.progress.PartOfWhole;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.PhraseSet;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;
import mn.biyelelt.validation.WordLists;
import mn.biyelelt.validation.rules.UnitDiffers.Kind;

/// Whether a result is of the unit that indicator, baseline and target ask for.
final class ResultUnit {

    private static final int NEAR = 4;

    private ResultUnit() {
    }

    static void examine(LineView line, Optional<Value> target, Set<Kind> named, Set<Unit> counted, Sink out) {
        CellText result = line.achieved();
        if (result.blank() || line.notDue()) {
            return;
        }
        Optional<Value> achieved = result.measure().filter(value -> value.unit() != Unit.NONE);
        boolean share = target.filter(value -> value.unit() == Unit.PERCENT).isPresent()
                && (PartOfWhole.in(result.text(), result.amountList()).isPresent()
                        || ResolvedFewer.counts(result).isPresent());
        if (!share && achieved.isPresent() && (target.isPresent() && UnitDiffers.differ(achieved.get(), target.get())
                || target.isEmpty() && UnitDiffers.strange(named, achieved))) {
            UnitDiffers.find(line, result, achieved.get(), out);
        } else if (!named.contains(Kind.SHARE) || named.contains(Kind.MONEY) || hasShare(result)) {
            otherThanBaseline(line, counted).ifPresent(other -> differs(line, other, out));
        } else if (named.contains(Kind.COUNT)) {
            out.at(result.target()).as("noShare").say("indicator", Excerpt.of(line.name().text()));
        } else {
            count(result).ifPresentOrElse(count -> UnitDiffers.find(line, result, count, out),
                    () -> otherThanBaseline(line, counted).ifPresent(other -> differs(line, other, out)));
        }
    }

    private static void differs(LineView line, Value other, Sink out) {
        out.at(line.achieved().target()).as("result").say("one",
                line.baseline().quoted(line.baseline().measure().orElseThrow()), "other",
                line.achieved().quoted(other));
    }

    /// The only count of the result; from two of them a share could be reckoned.
    private static Optional<Value> count(CellText result) {
        List<Value> counts = result.amounts()
                .filter(value -> value.unit().countable() && value.unit() != Unit.TIMES).toList();
        boolean whole = PartOfWhole.in(result.text(), result.amountList()).isPresent();
        return counts.size() == 1 && !whole ? Optional.of(counts.getFirst()) : Optional.empty();
    }

    /// A share, not how far the work has come.
    private static boolean hasShare(CellText result) {
        for (Value share : result.levelsAndChanges(Unit.PERCENT)) {
            if (!progress(result, share)) {
                return true;
            }
        }
        return false;
    }

    private static boolean progress(CellText result, Value value) {
        PhraseSet unfinished = result.scope().lists().phrases(WordLists.Name.UNFINISHED);
        List<Word> after = result.wordsAfter(value.span().start(), NEAR);
        for (int i = 0; i < after.size(); i++) {
            if (unfinished.at(after, i)) {
                return true;
            }
        }
        return false;
    }

    /// The baseline counts people and the result only organisations, or the other way round, and the indicator asks for both.
    private static Optional<Value> otherThanBaseline(LineView line, Set<Unit> counted) {
        boolean both = counted.contains(Unit.PERSONS) && counted.contains(Unit.ORGANISATIONS);
        int before = both ? line.baseline().measure().map(UnitDiffers::who).orElse(0) : 0;
        if (before == 0) {
            return Optional.empty();
        }
        List<Value> amounts = line.achieved().amountList();
        boolean same = amounts.stream().anyMatch(value -> UnitDiffers.who(value) == before);
        return same ? Optional.empty() : amounts.stream().filter(value -> UnitDiffers.who(value) != 0).findFirst();
    }
}
