package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.List;
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
import mn.biyelelt.validation.Trait;

/// The text names another percent of completion than the percent column.
final class PercentContradicted implements RowRule {

    private static final List<String> GOING_ON = List.of("хийгд", "үргэлж", "дууса");
    private static final List<String> REACHED = List.of("хүрс", "хүрч", "биел", "гүйцэтг", "хэрэгж");

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
        boolean rate = !line.target().levels(Unit.PERCENT).isEmpty()
                || line.name().words().stream().anyMatch(word -> word.begins("хув"));
        List<Value> stated = text.levels(Unit.PERCENT).stream()
                .filter(value -> after(text, value, GOING_ON) || !rate && after(text, value, REACHED) || scale(line))
                .toList();
        boolean one = stated.stream().map(Value::value).distinct().count() == 1;
        if (one && stated.getFirst().amount().orElseThrow().compareTo(claim) != 0) {
            out.find(Claim.cell(row, line).target(), "stated", text.quoted(stated.getFirst()), "percent",
                    Claim.text(claim));
        }
    }

    private static boolean after(CellText text, Value value, List<String> stems) {
        return text.wordsAfter(value.span().end(), 1).stream().anyMatch(word -> stems.stream().anyMatch(word::begins));
    }

    /// The target is a bare 100: then every percent in the text is one of completion.
    private static boolean scale(LineView line) {
        return line.target().text().strip().equals("100");
    }
}
