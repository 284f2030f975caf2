package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Target;
import mn.biyelelt.validation.Word;

/// The same standing fact (institutions under contract, people registered, people without work) has different figures in two
/// rows.
final class SameFact implements SeriesRule<List<SameFact.Figure>> {

    private static final Set<String> STANDING = Set.of("бүхий", "гэрээт", "бүртгэлтэй", "харьяа");
    private static final Set<Unit> COUNTED = Set.of(Unit.ORGANISATIONS, Unit.PERSONS, Unit.HOUSEHOLDS);
    private static final String WITHOUT = "гүй";
    private static final int NEAR = 5;
    private static final int STEM = 5;

    /// A figure with what it counts.
    record Figure(String thing, String amount, String written, CellKey cell, ElementId element, String row) {

        /// What two figures must have in common to be compared.
        record Key(CellKey cell, String thing) {}

        Key key() {
            return new Key(cell, thing);
        }
    }

    @Override
    public Optional<List<Figure>> fact(RowView row) {
        var figures = new ArrayList<Figure>();
        for (LineView line : row.lines()) {
            collect(line.baseline(), row, figures);
            collect(line.achieved(), row, figures);
        }
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures);
    }

    private static void collect(CellText cell, RowView row, List<Figure> figures) {
        if (!Prose.worthReading(cell)) {
            return;
        }
        for (Value value : cell.amountList()) {
            thing(cell, value).ifPresent(thing -> figures.add(new Figure(thing, value.value(),
                    value.span().of(cell.text()), cell.target().cell(), cell.target().element(), row.bareNumber())));
        }
    }

    private static Optional<String> thing(CellText cell, Value value) {
        List<Word> words = cell.words();
        int at = 0;
        while (at < words.size() && words.get(at).start() < value.span().start()) {
            at++;
        }
        if (COUNTED.contains(value.unit())) {
            Optional<String> standing = standing(words, at, value);
            return standing.isPresent() ? standing : without(words, at);
        }
        return value.unit() == Unit.NONE ? without(words, at) : Optional.empty();
    }

    /// The word before the number, if it tells of a standing fact, and the noun behind it.
    private static Optional<String> standing(List<Word> words, int at, Value value) {
        if (at == 0 || !STANDING.contains(words.get(at - 1).lower())) {
            return Optional.empty();
        }
        String noun = "";
        for (int i = at; i < words.size() && words.get(i).end() <= value.span().end(); i++) {
            noun = Character.isLetter(words.get(i).lower().charAt(0)) ? words.get(i).lower() : noun;
        }
        String adjective = words.get(at - 1).lower().equals("гэрээт") ? "бүхий" : words.get(at - 1).lower();
        return Optional.of(adjective + " " + stem(noun));
    }

    /// "… хөдөлмөр эрхлээгүй 3482 иргэн" and "3482 … хөдөлмөр эрхлээгүй иргэн" are one thing: people without something.
    private static Optional<String> without(List<Word> words, int at) {
        if (at > 1 && at + 1 < words.size() && words.get(at - 1).lower().endsWith(WITHOUT)) {
            return Optional.of(key(words.get(at - 2), words.get(at - 1), words.get(at + 1)));
        }
        for (int i = at + 2; i < Math.min(at + NEAR, words.size() - 1); i++) {
            if (words.get(i).lower().endsWith(WITHOUT)) {
                return Optional.of(key(words.get(i - 1), words.get(i), words.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static String key(Word before, Word without, Word noun) {
        return before.lower() + " " + without.lower() + " " + stem(noun.lower()).substring(0,
                Math.min(3, noun.lower().length()));
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }

    /// What is known of a fact: the figure that stood first, and all amounts.
    private record Known(Figure first, Set<String> amounts) {}

    /// A figure that another row has too is in order, whatever else that row says: it may speak of two years.
    @Override
    public void examine(Series<List<Figure>> series, Sink out) {
        var facts = new HashMap<Figure.Key, Known>();
        series.forEach(entry -> {
            for (Figure figure : entry.fact()) {
                Known known = facts.get(figure.key());
                if (known != null && known.amounts().add(figure.amount())) {
                    var target = new Target(entry.row().setting().plan(), figure.element(), figure.cell().field(),
                            figure.cell().period());
                    out.find(target, "here", figure.written(), "there", known.first().written(), "number",
                            known.first().row());
                }
            }
            for (Figure figure : entry.fact()) {
                facts.computeIfAbsent(figure.key(), _ -> new Known(figure, new HashSet<>())).amounts()
                        .add(figure.amount());
            }
        });
    }
}
