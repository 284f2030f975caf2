package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Locale;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.TextFact;

/// Shares in results that are above 100 percent although a share of a whole cannot be.
final class Shares {

    private static final List<String> OF_A_WHOLE = List.of("хамрагд", "хамрал", "хамруул", "эзлэх", "дархлаажуул",
            "илрүүл");
    private static final List<String> GROWTH = List.of("биел", "гүйцэтг", "өссө", "өсч", "өсөж", "нэмэгд", "давс",
            "давж", "давуул",
            "төлөвлө", "өмнөх", "мөн үе");

    private static final TextFact<List<Value>> IMPOSSIBLE = Shares::find;

    private Shares() {
    }

    /// The impossible shares of a cell.
    static List<Value> impossible(CellText cell) {
        return cell.text().isEmpty() ? List.of() : cell.fact(IMPOSSIBLE);
    }

    private static List<Value> find(CellText cell) {
        return cell.levels(Unit.PERCENT).stream()
                .filter(value -> value.amount().orElseThrow().compareTo(Claim.FULL) > 0 && ofWhole(cell, value))
                .toList();
    }

    private static boolean ofWhole(CellText cell, Value value) {
        String sentence = cell.sentenceAt(value.span().start()).toLowerCase(Locale.ROOT);
        return OF_A_WHOLE.stream().anyMatch(sentence::contains) && GROWTH.stream().noneMatch(sentence::contains);
    }
}
