package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/// The same standing fact (institutions under contract, people registered) has different figures in two rows.
final class SameFact implements SeriesRule<List<SameFact.Figure>> {

    private static final Set<String> STANDING = Set.of("бүхий", "гэрээт", "бүртгэлтэй", "харьяа");

    /// A figure with what it counts.
    record Figure(String thing, String amount, String written, CellKey cell, ElementId element) {}

    @Override
    public Optional<List<Figure>> fact(RowView row) {
        var figures = new ArrayList<Figure>();
        for (LineView line : row.lines()) {
            Stream.of(line.baseline(), line.achieved()).filter(Prose::worthReading).forEach(cell -> cell.amounts()
                    .filter(value -> value.unit() == Unit.ORGANISATIONS || value.unit() == Unit.PERSONS
                            || value.unit() == Unit.HOUSEHOLDS)
                    .forEach(value -> thing(cell, value).ifPresent(thing -> figures.add(new Figure(thing, value.value(),
                            value.span().of(cell.text()), cell.target().cell(), cell.target().element())))));
        }
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures);
    }

    /// The word before the number, if it tells of a standing fact, and the words behind it.
    private static Optional<String> thing(CellText cell, Value value) {
        List<Word> before = cell.words().stream().filter(word -> word.end() <= value.span().start()).toList();
        if (before.isEmpty() || !STANDING.contains(before.getLast().lower())) {
            return Optional.empty();
        }
        String adjective = before.getLast().lower().equals("гэрээт") ? "бүхий" : before.getLast().lower();
        List<Word> noun = cell.words().stream().filter(word -> word.start() > value.span().start()
                && word.end() <= value.span().end() && Character.isLetter(word.lower().charAt(0))).toList();
        String last = noun.isEmpty() ? "" : noun.getLast().lower();
        String stem = last.length() > 5 ? last.substring(0, 5) : last;
        return Optional.of(adjective + " " + stem);
    }

    @Override
    public void examine(Series<List<Figure>> series, Sink out) {
        var first = new HashMap<String, Series.Entry<Figure>>();
        var told = new HashSet<String>();
        series.entries().forEach(entry -> entry.fact().forEach(figure -> {
            String key = figure.cell() + figure.thing();
            var known = first.putIfAbsent(key, new Series.Entry<>(entry.row(), figure));
            if (known != null && !known.row().row().id().equals(entry.row().row().id())
                    && !known.fact().amount().equals(figure.amount()) && told.add(key + figure.amount())) {
                out.find(
                        new Target(entry.row().setting().plan(), figure.element(), figure.cell().field(),
                                figure.cell().period()),
                        "here", figure.written(), "there", known.fact().written(), "number", known.row().bareNumber());
            }
        }));
    }
}
