package mn.biyelelt.validation.rules;

import java.util.Optional;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Trait;

/// A target says how many are to be added while the baseline is a level or counts what is still missing, and does not say what level that makes.
final class IncrementTarget implements RowRule {

    private static final TextFact<Optional<Value>> ADDED = target -> target.amounts()
            .filter(value -> value.comparison().change() && value.unit() != Unit.PERCENT).findFirst();
    private static final TextFact<Boolean> INCREASED = name -> name.words().stream()
            .anyMatch(word -> word.begins("нэмэгдсэн"));

    @Override
    public Needs needs() {
        return Needs.of(Column.BASELINE, Trait.ONE);
    }

    /// Whether a target says how many are to be added.
    static boolean adds(CellText target) {
        return target.fact(ADDED).isPresent();
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            Optional<Value> level = line.baseline().measure().filter(value -> !value.comparison().change());
            if (level.isPresent() && !tellsLevel(line.target(), level.get())) {
                examine(line, out);
            }
        }
    }

    /// `2 пунктээр нэмэгдүүлж, 92 хувьд хүргэнэ`: the level to be reached is told beside what is to be added.
    private static boolean tellsLevel(CellText target, Value baseline) {
        return !target.levels(baseline.unit()).isEmpty();
    }

    private static void examine(LineView line, Sink out) {
        Optional<Value> added = line.target().fact(ADDED);
        if (added.isPresent()) {
            out.find(line.target().target(), "target", line.target().quoted(added.get()), "baseline",
                    Excerpt.of(line.baseline().text()));
        } else if (line.target().measure().isEmpty() && line.name().fact(INCREASED)) {
            out.at(line.name().target()).as("name").say("baseline", Excerpt.of(line.baseline().text()));
        }
    }
}
