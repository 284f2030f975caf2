package mn.biyelelt.validation.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.FirstRows;
import mn.biyelelt.validation.RowCell;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.SummaryRule;
import mn.biyelelt.validation.Target;
import mn.biyelelt.validation.TextFact;

/// The same person stands with different initials, or the same unit is spelt in two ways.
final class NameVariants implements SummaryRule<Map<String, RowCell>> {

    private static final TextFact<List<String>> ENTRIES = cell -> cell.text().lines().map(String::strip)
            .filter(entry -> !entry.isEmpty()).toList();

    /// The entries of who is responsible, the row's and its lines', and where each stands first.
    @Override
    public Optional<Map<String, RowCell>> fact(RowView row) {
        Map<String, RowCell> entries = new LinkedHashMap<>();
        add(row.responsible(), entries);
        row.lines().forEach(line -> add(line.responsible(), entries));
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    private static void add(CellText cell, Map<String, RowCell> entries) {
        if (!cell.blank()) {
            cell.fact(ENTRIES).forEach(entry -> entries.putIfAbsent(entry, cell.place()));
        }
    }

    @Override
    public Collection<String> keys(Map<String, RowCell> entries) {
        return entries.keySet();
    }

    @Override
    public void examine(FirstRows<Map<String, RowCell>> rows, Sink out) {
        var known = KnownNames.of(rows);
        for (Series.Entry<Map<String, RowCell>> row : rows.havingAny(known.doubtful())) {
            row.fact().forEach((name, cell) -> examine(name, row.fact(), row.row().target(cell), known, out));
        }
    }

    private static void examine(String name, Map<String, RowCell> beside, Target cell, KnownNames known, Sink out) {
        String other = known.usual(name);
        if (!other.equals(name)) {
            out.at(cell).as(known.listed(other) ? "directory" : "").say("name", name, "other", other);
            return;
        }
        known.otherInitial(name, beside.keySet())
                .ifPresent(twin -> out.at(cell).as("initial").say("name", name, "other", twin));
        known.joined(name).ifPresent(
                pair -> out.at(cell).as("joined").say("name", name, "one", pair.one(), "other", pair.other()));
    }
}
