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
import mn.biyelelt.validation.Scope;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Word;

/// A figure of the whole country stands in a local plan.
final class NationalFigure implements RowRule {

    private static final List<String> NATIONAL = List.of("улсын хэмжээнд", "монгол улсын хэмжээ", "улсын хэмжээгээр");
    private static final List<String> YOUNG = List.of("хүүхэд", "хүүхд", "сурагч", "суралцагч", "оюутан", "оюутн");
    private static final TextFact<Optional<String>> WORDS = NationalFigure::words;
    private static final TextFact<List<Value>> PERSONS = cell -> cell.levels(Unit.PERSONS);
    private static final TextFact<Optional<Value>> SERVICES = NationalFigure::services;

    @Override
    public void examine(RowView row, Sink out) {
        if (row.scope().aimag().isBlank()) {
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
        Optional<String> words = cell.fact(WORDS);
        List<Value> persons = cell.fact(PERSONS);
        BigDecimal most = persons.isEmpty() ? BigDecimal.ZERO : most(cell.scope());
        Optional<Value> people = Optional.empty();
        for (int i = 0; people.isEmpty() && i < persons.size(); i++) {
            people = tooMany(cell, persons.get(i), most) ? Optional.of(persons.get(i)) : Optional.empty();
        }
        Optional<Value> services = cell.fact(SERVICES);
        if (words.isPresent()) {
            out.find(cell.target(), "text", words.get());
        } else if (people.isPresent() && !cell.lower().contains("давхардсан")) {
            boolean more = people.get().amount().orElseThrow().compareTo(most) > 0;
            out.at(cell.target()).as(more ? "people" : "young").say("text", people.get().span().of(cell.text()), "most",
                    Claim.text(most));
        } else if (services.isPresent()) {
            out.at(cell.target()).as("services").say("text", services.get().span().of(cell.text()));
        }
    }

    private static BigDecimal most(Scope scope) {
        return BigDecimal.valueOf(scope.lists().aimag(scope.aimag())
                .orElseGet(() -> scope.lists().largestAimag()).inhabitants());
    }

    private static Optional<String> words(CellText cell) {
        return cell.lower().indexOf("улсын") < 0
                ? Optional.empty()
                : NATIONAL.stream().filter(cell.lower()::contains).findFirst();
    }

    private static Optional<Value> services(CellText cell) {
        return cell.lower().indexOf("төрийн") < 0
                ? Optional.empty()
                : cell.amounts().filter(value -> stateServices(cell, value)).findFirst();
    }

    /// Children and students are less than half of all people.
    private static boolean tooMany(CellText cell, Value value, BigDecimal most) {
        BigDecimal number = value.amount().orElseThrow();
        return number.compareTo(most) > 0 || number.add(number).compareTo(most) > 0 && young(cell, value);
    }

    private static boolean young(CellText cell, Value value) {
        return cell.wordsAfter(value.span().start(), 4).stream()
                .anyMatch(word -> word.end() <= value.span().end() + 1 && word.beginsAny(YOUNG));
    }

    /// "төрийн 320 үйлчилгээ": the services of the state are counted for the whole country.
    private static boolean stateServices(CellText cell, Value value) {
        List<Word> words = cell.words();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).start() == value.span().start()) {
                return words.get(i - 1).lower().equals("төрийн") && words.get(i + 1).begins("үйлчилгээ");
            }
        }
        return false;
    }
}
