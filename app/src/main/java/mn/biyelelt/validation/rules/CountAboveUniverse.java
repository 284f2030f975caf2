package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Scope;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.WordLists;

/// More soums are counted than the aimag, or the country, has.
final class CountAboveUniverse implements RowRule {

    private static final int COUNTRY = 331;

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            check(row, line.baseline(), out);
            check(row, line.target(), out);
            check(row, line.achieved(), out);
        }
    }

    private static void check(RowView row, CellText cell, Sink out) {
        List<Value> soums = cell.text().isEmpty() ? List.of() : cell.levelsAndChanges(Unit.SOUMS);
        if (soums.isEmpty()) {
            return;
        }
        BigDecimal most = BigDecimal.valueOf(most(row.scope()));
        soums.stream().filter(value -> value.amount().orElseThrow().compareTo(most) > 0)
                .filter(value -> !institutions(cell, value))
                .forEach(value -> out.find(cell.target(), "count", cell.quoted(value), "most",
                        Claim.text(most)));
    }

    /// "21 сум, тосгоны эрүүл мэндийн төв" counts centres.
    private static boolean institutions(CellText cell, Value value) {
        return cell.wordsAfter(value.span().end(), 4).stream()
                .anyMatch(word -> word.begins("тосгон") || word.begins("төв") || word.begins("эмт")
                        || word.begins("дундын"));
    }

    private static int most(Scope scope) {
        if (scope.aimag().isBlank()) {
            return COUNTRY;
        }
        return scope.lists().aimag(scope.aimag()).map(WordLists.Aimag::soums)
                .orElseGet(() -> scope.lists().largestAimag().soums());
    }
}
