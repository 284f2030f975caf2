package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.progress.PartOfWhole;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;

/// The share that a text gives is not what its part makes of its whole: `268 хүүхдээс 231 хүүхэд буюу 93,2 хувь`.
final class ShareContradicted implements CellRule {

    private static final Set<FieldKey> RESULTS = Set.of(Fields.ACHIEVED, Fields.BASELINE);
    /// Words of a share that is of something else: of what was planned, of what there was before.
    private static final List<String> OTHER = List.of("төлөвл", "зорилт", "биел", "гүйцэтг", "өмнө", "өнгөрсөн", "өс",
            "нэмэгд", "буур", "бага", "их", "илүү", "дутуу", ";", ". ", "\n");
    private static final int FARTHEST = 50;
    private static final int BEHIND = 2;

    @Override
    public void examine(CellText cell, Sink out) {
        if (!RESULTS.contains(cell.field()) || !Prose.worthReading(cell)) {
            return;
        }
        List<Value> amounts = cell.amountList();
        PartOfWhole.in(cell.text(), amounts).ifPresent(found -> {
            int next = amounts.indexOf(found.part()) + 1;
            if (next < amounts.size() && shareOfIt(cell, found.part(), amounts.get(next))) {
                compare(cell, found, amounts.get(next), out);
            }
        });
    }

    private static boolean shareOfIt(CellText cell, Value part, Value share) {
        boolean plain = share.unit() == Unit.PERCENT && share.comparison() == Comparison.EQUAL
                && share.amount().isPresent() && share.span().start() - part.span().end() <= FARTHEST;
        if (!plain) {
            return false;
        }
        String between = cell.text().substring(part.span().end(), share.span().start()).toLowerCase(Locale.ROOT);
        return OTHER.stream().noneMatch(between::contains)
                && cell.wordsAfter(share.span().end(), BEHIND).stream().noneMatch(word -> word.beginsAny(OTHER));
    }

    private static void compare(CellText cell, PartOfWhole found, Value share, Sink out) {
        BigDecimal reckoned = found.share().amount().orElseThrow();
        if (reckoned.subtract(share.amount().orElseThrow()).abs().compareTo(BigDecimal.ONE) > 0) {
            out.at(cell.target()).as("text").say("text",
                    cell.text().substring(found.whole().span().start(), share.span().end()), "proposal",
                    Claim.text(reckoned));
        }
    }
}
