package mn.biyelelt.validation.rules;

import java.util.List;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.ValueKind;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Trait;

/// Baseline and target are bare numbers, and the indicator does not say of what.
final class UnitMissing implements RowRule {

    private static final List<String> SAYING = List.of("тоо", "хув", "индекс", "дүн", "хэмжээ", "оноо", "хугацаа",
            "түвшин", "дундаж", "эргэлт", "ачаалал", "харьцаа", "коэффициент");

    @Override
    public Needs needs() {
        return Needs.of(Column.TARGET, Trait.ONE);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            boolean bare = bare(line.target()) && (bare(line.baseline()) || line.baseline().blank());
            if (bare && !rate(line.name())
                    && line.name().words().stream().noneMatch(word -> SAYING.stream().anyMatch(word::begins))) {
                out.find(line.target().target(), "target", line.target().text().strip());
            }
        }
    }

    /// `Өвчлөл, 10 000 хүн амд`
    private static boolean rate(CellText name) {
        return name.reading().values().stream().anyMatch(value -> value.kind() == ValueKind.RATE_BASE);
    }

    private static boolean bare(CellText cell) {
        return !cell.blank() && cell.measure().filter(value -> value.unit() == Unit.NONE).isPresent()
                && cell.text().chars().noneMatch(Character::isLetter);
    }
}
