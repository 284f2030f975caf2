package mn.biyelelt.validation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.progress.PartOfWhole;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Word;

/// Finds the values of one text that stand for the same thing as a value of another.
final class Matching {

    private static final int SHORT = 5;

    private Matching() {
    }

    /// The value in `there` for a value in `here`: each text has only one of that unit, or the thing counted has the same name
    /// in both, or it is the one value that both texts are about. Of several, the largest.
    static Optional<Value> value(CellText here, Value value, CellText there) {
        return all(here, value, there).stream().max(Comparator.comparing(each -> each.amount().orElseThrow()));
    }

    /// All values in `there` for a value in `here`.
    static List<Value> all(CellText here, Value value, CellText there) {
        if (!comparable(value) || there.text().isEmpty()) {
            return List.of();
        }
        Optional<NamedPart> own = NamedPart.of(here, value);
        if (own.isPresent() && !NamedPart.in(there).isEmpty()) {
            return NamedPart.in(there, own.get().kind()).map(NamedPart::value).stream().toList();
        }
        Optional<PartOfWhole> part = PartOfWhole.in(there.text(), there.amountList());
        List<Value> same = there.levels(value.unit()).stream().filter(Matching::comparable)
                .filter(one -> part.filter(found -> found.whole().equals(one)).isEmpty()).toList();
        if (same.isEmpty() && there.measure().isEmpty()) {
            return List.of();
        }
        boolean about = here.measure().filter(one -> one.equals(value)).isPresent();
        if ((about || kinds(here.levels(value.unit())) == 1) && kinds(same) == 1) {
            return List.of(same.getFirst());
        }
        Optional<Value> measure = there.measure().filter(one -> one.unit() == value.unit() && comparable(one));
        if (about && measure.isPresent()) {
            return List.of(measure.get());
        }
        String name = name(here, value);
        boolean alone = here.levels(value.unit()).stream().filter(other -> name(here, other).equals(name)).count() == 1;
        return name.isEmpty() || !(alone || about)
                ? List.of()
                : same.stream().filter(other -> name(there, other).equals(name)).toList();
    }

    private static long kinds(List<Value> values) {
        return values.stream().map(Value::value).distinct().count();
    }

    private static boolean comparable(Value value) {
        return value.amount().isPresent() && !value.comparison().change()
                && (value.unit().countable() || value.unit() == Unit.PERCENT || value.unit() == Unit.MNT)
                && value.unit() != Unit.TIMES && value.unit() != Unit.AIMAGS;
    }

    /// The beginning of the word behind the number, which names the thing.
    static String name(CellText cell, Value value) {
        int digits = value.span().start();
        while (digits < value.span().end() && !Character.isLetter(cell.text().charAt(digits))) {
            digits++;
        }
        List<Word> after = cell.wordsAfter(digits, 1);
        String word = after.isEmpty() ? "" : after.getFirst().lower();
        int stem = word.length() > SHORT ? 4 : 3;
        return word.length() < stem ? word : word.substring(0, stem);
    }
}
