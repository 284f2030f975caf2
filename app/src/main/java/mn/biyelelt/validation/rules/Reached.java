package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.progress.PartOfWhole;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;

/// What a result says was reached, in the unit of its target.
final class Reached {

    private static final int AMOUNT_AND_SHARE = 2;

    private Reached() {
    }

    /// The value the result is about, if it counts what the target counts; else the only one that does, where the others leave no
    /// doubt.
    static Optional<Value> in(CellText result, LineView line, Value target) {
        Optional<Value> measure = result.measure();
        if (measure.isPresent()) {
            return measure.filter(value -> level(value, target.unit()));
        }
        Optional<Value> named = target.unit() == Unit.PERCENT ? onlyShare(result, line)
                : besideShare(result, target.unit());
        return named.or(() -> part(result, target.unit()));
    }

    /// `268 хүүхдийн 251 нь`: 251 where people are counted, what they are of all where a share is wanted and none is written;
    /// of requests resolved another rule tells.
    private static Optional<Value> part(CellText result, Unit wanted) {
        boolean share = wanted == Unit.PERCENT && result.levelsAndChanges(Unit.PERCENT).isEmpty();
        return PartOfWhole.in(result.text(), result.amountList())
                .filter(found -> share ? found.whole().unit() != Unit.DOCUMENTS : found.whole().unit() == wanted)
                .map(found -> share ? found.share() : found.counted());
    }

    /// `420 хүнээс 336 нь буюу 80 хувь`, where the indicator is a share.
    private static Optional<Value> onlyShare(CellText result, LineView line) {
        List<Value> shares = result.levels(Unit.PERCENT);
        boolean one = shares.size() == 1 && Shares.impossible(result).isEmpty()
                && line.name().scope().reader().unitOf(line.name().text()) == Unit.PERCENT;
        return one ? Optional.of(shares.getFirst()) : Optional.empty();
    }

    /// `11,5 сая төгрөг буюу 95,8 хувь`: one amount and one share. Things of any kind are no such amount: they may be others.
    private static Optional<Value> besideShare(CellText result, Unit wanted) {
        List<Value> amounts = result.amountList();
        boolean pair = wanted != Unit.NONE && wanted != Unit.ITEMS && amounts.size() == AMOUNT_AND_SHARE
                && result.levels(Unit.PERCENT).size() == 1;
        return pair ? amounts.stream().filter(value -> level(value, wanted)).findFirst() : Optional.empty();
    }

    private static boolean level(Value value, Unit unit) {
        return value.unit() == unit && !value.comparison().change();
    }
}
