package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.FirstRows;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowCell;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SharedRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Word;

/// The same standing fact (institutions under contract, people registered, people without work) has different figures in two
/// rows.
final class SameFact implements SharedRule<List<SameFact.Figure>> {

    private static final Set<String> STANDING = Set.of("бүхий", "гэрээт", "бүртгэлтэй", "харьяа");
    private static final Set<Unit> COUNTED = Set.of(Unit.ORGANISATIONS, Unit.PERSONS, Unit.HOUSEHOLDS);
    private static final String WITHOUT = "гүй";
    private static final int NEAR = 5;
    private static final int STEM = 5;

    private static final TextFact<List<Thing>> THINGS = SameFact::things;

    /// A standing fact that a text tells.
    private record Thing(String name, String amount, String written) {}

    /// A figure with what it counts.
    record Figure(String thing, String amount, String written, RowCell place, String row) {

        /// What two figures must have in common to be compared.
        ///
        /// @param amount empty if they are to be compared whatever they say
        record Key(CellKey cell, String thing, String amount) {}

        Key key() {
            return new Key(place.cell(), thing, "");
        }

        Key keyWithAmount() {
            return new Key(place.cell(), thing, amount);
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
        for (Thing thing : cell.fact(THINGS)) {
            figures.add(new Figure(thing.name(), thing.amount(), thing.written(), cell.place(), row.bareNumber()));
        }
    }

    private static List<Thing> things(CellText cell) {
        var things = new ArrayList<Thing>(0);
        for (Value value : cell.amountList()) {
            thing(cell, value).ifPresent(
                    name -> things.add(new Thing(name, value.value(), value.span().of(cell.text()))));
        }
        return List.copyOf(things);
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

    /// The things that are counted, and each with its amount.
    @Override
    public Collection<Figure.Key> keys(List<Figure> figures) {
        var keys = new LinkedHashSet<Figure.Key>();
        for (Figure figure : figures) {
            keys.add(figure.key());
            keys.add(figure.keyWithAmount());
        }
        return keys;
    }

    /// A figure that another row has too is in order, whatever else that row says: it may speak of two years.
    @Override
    public void examine(Series.Entry<List<Figure>> row, FirstRows<List<Figure>> rows, Sink out) {
        var told = new HashSet<Figure.Key>();
        for (Figure figure : row.fact()) {
            Series.Entry<List<Figure>> first = rows.first(figure.key());
            boolean other = first != row && rows.first(figure.keyWithAmount()) == row;
            if (other && told.add(figure.keyWithAmount())) {
                Figure there = first.fact().stream().filter(each -> each.key().equals(figure.key())).findFirst()
                        .orElseThrow();
                out.find(row.row().target(figure.place()), "here", figure.written(), "there", there.written(), "number",
                        there.row());
            }
        }
    }
}
