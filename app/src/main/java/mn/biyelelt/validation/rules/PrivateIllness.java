package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
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
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Trait;
import mn.biyelelt.validation.WordLists;

/// A count so small that it tells who is ill.
final class PrivateIllness implements RowRule {

    private static final TextFact<Optional<Value>> FEW_ILL = PrivateIllness::fewIll;
    private static final BigDecimal FEW = BigDecimal.valueOf(4);
    private static final List<String> STAFF = List.of("ажилт", "ажилч", "хаагч", "сувилагч");
    private static final List<String> ILL = List.of("илэрсэн", "илэрч", "гарсан", "оношлогд", "эерэг", "өвчтэй",
            "өвчилсөн",
            "халдвартай",
            "тусгай хяналтад");

    @Override
    public Needs needs() {
        return Needs.of(Column.ACHIEVED, Trait.AMOUNT);
    }

    @Override
    public void examine(RowView row, Sink out) {
        for (LineView line : row.lines()) {
            CellText text = line.achieved();
            if (!text.blank()) {
                text.fact(FEW_ILL).ifPresent(value -> out.find(text.target(), "count", value.span().of(text.text())));
            }
        }
    }

    private static Optional<Value> fewIll(CellText text) {
        return text.levels(Unit.PERSONS).stream()
                .filter(value -> few(value) && staff(text, value) && ill(text, value)).findFirst();
    }

    private static boolean few(Value value) {
        BigDecimal amount = value.amount().orElseThrow();
        return amount.signum() > 0 && amount.compareTo(FEW) <= 0;
    }

    private static boolean staff(CellText text, Value value) {
        return text.wordsAfter(value.span().start(), 3).stream()
                .anyMatch(word -> STAFF.stream().anyMatch(word::begins));
    }

    private static boolean ill(CellText text, Value value) {
        String sentence = text.sentenceAt(value.span().start());
        String lower = sentence.toLowerCase(Locale.ROOT);
        return ILL.stream().anyMatch(lower::contains)
                && text.scope().lists().phrases(WordLists.Name.ILLNESS).in(sentence, lower).isPresent();
    }
}
