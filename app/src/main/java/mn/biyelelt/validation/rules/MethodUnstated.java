package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/// One percent stands for several indicators, and nobody says how it arose.
final class MethodUnstated implements RowRule {

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.TEXT).and(Column.EXPLANATION, Trait.BLANK);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row) || explained(row)) {
            return;
        }
        if (row.lines().size() > 1 && !row.percent().blank() && linesOpen(row)) {
            out.find(row.percent().target(), "percent", row.percent().text().strip(), "count", row.lines().size());
            return;
        }
        for (LineView line : row.lines()) {
            int values = competing(line);
            CellText percent = Claim.cell(row, line);
            if (values > 1 && !percent.blank() && !allReach(row, line)) {
                out.at(percent.target()).as("values").say("percent", percent.text().strip(), "count", values);
            }
        }
    }

    private static boolean explained(RowView row) {
        for (LineView line : row.lines()) {
            if (!line.explanation().blank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean linesOpen(RowView row) {
        for (LineView line : row.lines()) {
            if (!line.percent().blank()) {
                return false;
            }
        }
        return true;
    }

    /// How many values of one unit the target asks for, or how many rates the result gives, where no one of them leads.
    private static int competing(LineView line) {
        int targets = line.target().measure().isPresent() ? 0 : countable(line.target());
        List<Value> rates = line.achieved().measure().isPresent()
                ? List.of()
                : line.achieved().levels(Unit.PERCENT);
        return Math.max(targets,
                rates.size() < 2 ? rates.size() : (int) rates.stream().map(Value::value).distinct().count());
    }

    /// Whether 100 is claimed and every rate reaches the target, or every part of it: then it is 100 by any method.
    private static boolean allReach(RowView row, LineView line) {
        if (!Claim.full(row, line) || Direction.falling(row, line)) {
            return false;
        }
        Optional<Value> target = line.target().measure().filter(value -> value.unit() == Unit.PERCENT);
        List<Value> rates = line.achieved().levels(Unit.PERCENT);
        return target.isPresent() && !rates.isEmpty()
                && rates.stream().allMatch(rate -> rate.amount().orElseThrow()
                        .compareTo(target.get().amount().orElseThrow()) >= 0)
                || allPartsReach(line);
    }

    /// Whether the result names every part that the target names, and as much of it.
    private static boolean allPartsReach(LineView line) {
        List<NamedPart> parts = NamedPart.in(line.target());
        return parts.size() == line.target().amountList().size()
                && parts.stream().allMatch(part -> NamedPart.in(line.achieved(), part.kind())
                        .filter(reached -> reached.amount().compareTo(part.amount()) >= 0).isPresent());
    }

    private static int countable(CellText target) {
        List<Value> amounts = target.amountList();
        int countable = 0;
        for (int i = 0; i < amounts.size(); i++) {
            boolean whose = i + 1 < amounts.size() && isOwner(target, amounts.get(i), amounts.get(i + 1));
            countable += amounts.get(i).unit().countable() && !whose ? 1 : 0;
        }
        return countable;
    }

    /// `4 багийн 40 хүн`: whose the next amount is.
    private static boolean isOwner(CellText target, Value value, Value next) {
        String written = value.span().of(target.text()).toLowerCase(Locale.ROOT);
        return next.span().start() - value.span().end() <= 1 && (written.endsWith("ийн") || written.endsWith("ын"));
    }
}
