package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Setting;
import mn.biyelelt.validation.Sink;

/// A figure of the whole country stands in a local plan.
final class NationalFigure implements RowRule {

    private static final List<String> NATIONAL = List.of("улсын хэмжээнд", "монгол улсын хэмжээ", "улсын хэмжээгээр");

    @Override
    public void examine(RowView row, Sink out) {
        if (row.setting().aimag().isBlank()) {
            return;
        }
        for (LineView line : row.lines()) {
            check(line.baseline(), out);
            check(line.target(), out);
        }
    }

    private static void check(CellText cell, Sink out) {
        if (cell.text().isEmpty()) {
            return;
        }
        Optional<String> words = NATIONAL.stream().filter(cell.lower()::contains).findFirst();
        Setting setting = cell.setting();
        BigDecimal most = BigDecimal.valueOf(setting.lists().aimag(setting.aimag())
                .orElseGet(() -> setting.lists().largestAimag()).inhabitants());
        Optional<Value> people = cell.levels(Unit.PERSONS).stream()
                .filter(value -> value.amount().orElseThrow().compareTo(most) > 0).findFirst();
        if (words.isPresent()) {
            out.find(cell.target(), "text", words.get());
        } else if (people.isPresent() && !cell.lower().contains("давхардсан")) {
            out.at(cell.target()).as("people").say("text", people.get().span().of(cell.text()), "most",
                    most.toPlainString());
        }
    }
}
