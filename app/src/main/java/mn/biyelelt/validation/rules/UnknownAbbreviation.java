package mn.biyelelt.validation.rules;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;

/// Abbreviations that do not stand in the list and are not explained in the plan.
final class UnknownAbbreviation implements SeriesRule<Set<String>> {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    private static final int SHOWN = 10;

    @Override
    public Optional<Set<String>> fact(RowView row) {
        var unknown = new TreeSet<String>();
        Stream.of(row.basis(), row.text(), row.responsible()).forEach(cell -> collect(cell, unknown));
        row.lines().forEach(
                line -> Stream.of(line.name(), line.target(), line.achieved()).forEach(cell -> collect(cell, unknown)));
        return unknown.isEmpty() ? Optional.empty() : Optional.of(unknown);
    }

    private static void collect(CellText cell, Set<String> unknown) {
        if (cell.text().chars().noneMatch(Character::isLowerCase) && cell.words().size() > 1) {
            return;
        }
        for (Word word : cell.words()) {
            int length = word.end() - word.start();
            if (length >= SHORTEST && length <= LONGEST) {
                String typed = cell.text().substring(word.start(), word.end());
                boolean capitals = typed.chars().allMatch(c -> c >= 0x0400 && c <= 0x04FF && Character.isUpperCase(c));
                if (capitals && !Alphabet.roman(typed) && !cell.setting().lists().knows(typed)) {
                    unknown.add(typed);
                }
            }
        }
    }

    @Override
    public void examine(Series<Set<String>> series, Sink out) {
        var all = new TreeSet<String>();
        series.entries().forEach(entry -> all.addAll(entry.fact()));
        series.entries().findFirst().ifPresent(first -> out.find(first.row().text().target(), "abbreviations",
                all.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (all.size() > SHOWN ? " …" : "")));
    }
}
