package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Trait;

/// The text names another percent of completion than the percent column.
final class PercentContradicted implements RowRule {

    private static final List<String> GOING_ON = List.of("хийгд", "үргэлж", "дууса");
    private static final List<String> REACHED = List.of("хүрс", "хүрч", "биел", "гүйцэтг", "хэрэгж");

    private static final TextFact<List<Stated>> STATED = PercentContradicted::find;
    private static final TextFact<Boolean> SHARE = name -> name.words().stream().anyMatch(word -> word.begins("хув"));

    /// A percent of a text.
    ///
    /// @param goingOn whether the work is said to go on behind it
    /// @param reached whether it is said to be reached
    private record Stated(Value value, boolean goingOn, boolean reached) {}

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.ONE).and(Column.ACHIEVED, Trait.PERCENT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        for (LineView line : row.lines()) {
            if (!line.achieved().blank()) {
                Claim.of(row, line).ifPresent(claim -> compare(row, line, claim, out));
            }
        }
    }

    private static void compare(RowView row, LineView line, BigDecimal claim, Sink out) {
        CellText text = line.achieved();
        List<Stated> all = text.fact(STATED);
        if (all.isEmpty()) {
            return;
        }
        boolean rate = !line.target().levels(Unit.PERCENT).isEmpty() || line.name().fact(SHARE);
        boolean scale = scale(line);
        Optional<Value> one = only(all, each -> scale || each.goingOn() || !rate && each.reached());
        if (one.isPresent() && !same(one.get().amount().orElseThrow(), claim)) {
            out.find(Claim.cell(row, line).target(), "stated", text.quoted(one.get()), "percent", Claim.text(claim));
        }
    }

    /// `102,7 хувиар биелсэн` is entered as 100.
    private static boolean same(BigDecimal stated, BigDecimal claim) {
        return stated.compareTo(claim) == 0 || stated.min(Claim.FULL).compareTo(claim) == 0;
    }

    /// The percent of those that count, if they are all the same.
    private static Optional<Value> only(List<Stated> all, Predicate<Stated> counts) {
        Optional<Value> one = Optional.empty();
        for (Stated each : all) {
            if (counts.test(each)) {
                if (one.isPresent() && !one.get().value().equals(each.value().value())) {
                    return Optional.empty();
                }
                one = one.isPresent() ? one : Optional.of(each.value());
            }
        }
        return one;
    }

    private static List<Stated> find(CellText text) {
        return text.levels(Unit.PERCENT).stream()
                .map(value -> new Stated(value, after(text, value, GOING_ON), after(text, value, REACHED))).toList();
    }

    private static boolean after(CellText text, Value value, List<String> stems) {
        return text.wordsAfter(value.span().end(), 1).stream().anyMatch(word -> stems.stream().anyMatch(word::begins));
    }

    /// The target is a bare 100: then every percent in the text is one of completion.
    private static boolean scale(LineView line) {
        return line.target().text().strip().equals("100");
    }
}
