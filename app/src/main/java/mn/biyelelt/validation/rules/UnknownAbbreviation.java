package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.FirstRows;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.SummaryRule;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Word;

/// Abbreviations that do not stand in the list and are not explained in the plan.
final class UnknownAbbreviation implements SummaryRule<Set<String>> {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    private static final int SHOWN = 10;
    /// What stands behind a name in capitals: `ХААН банк`.
    private static final List<String> FIRMS = List.of("банк", "ххк", "хк", "худалдааны");
    /// `БСТ 1.2.1`, unlike a heading in capitals.
    private static final Pattern CODE = Pattern.compile("\\s*\\p{Lu}+[\\s–-]*\\d+\\.\\d");
    private static final TextFact<List<String>> UNKNOWN = UnknownAbbreviation::find;

    @Override
    public Optional<Set<String>> fact(RowView row) {
        Set<String> unknown = with(row.responsible(), with(row.text(), with(row.basis(), Set.of())));
        for (LineView line : row.lines()) {
            unknown = with(line.achieved(), with(line.target(), with(line.name(), unknown)));
        }
        return unknown.isEmpty() ? Optional.empty() : Optional.of(unknown);
    }

    /// Most texts have none, and then nothing is made.
    private static Set<String> with(CellText cell, Set<String> unknown) {
        List<String> more = cell.text().isEmpty() ? List.of() : cell.fact(UNKNOWN);
        if (more.isEmpty()) {
            return unknown;
        }
        var all = new TreeSet<>(unknown);
        all.addAll(more);
        return all;
    }

    private static List<String> find(CellText cell) {
        if (!lowerCase(cell.text()) && cell.words().size() > 1 && !CODE.matcher(cell.text()).lookingAt()) {
            return List.of();
        }
        var unknown = new ArrayList<String>();
        for (int i = 0; i < cell.words().size(); i++) {
            Word word = cell.words().get(i);
            boolean name = i + 1 < cell.words().size() && cell.words().get(i + 1).beginsAny(FIRMS);
            int length = word.end() - word.start();
            if (!name && length >= SHORTEST && length <= LONGEST && capitals(cell.text(), word)) {
                String typed = cell.text().substring(word.start(), word.end());
                if (!Alphabet.roman(typed) && !cell.scope().lists().knows(typed)) {
                    unknown.add(typed);
                }
            }
        }
        return List.copyOf(unknown);
    }

    private static boolean lowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean capitals(String text, Word word) {
        for (int i = word.start(); i < word.end(); i++) {
            char c = text.charAt(i);
            if (c < 0x0400 || c > 0x04FF || !Character.isUpperCase(c)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Collection<String> keys(Set<String> unknown) {
        return unknown;
    }

    @Override
    public void examine(FirstRows<Set<String>> rows, Sink out) {
        var all = new TreeSet<String>();
        rows.keys().forEach(key -> all.add(key.toString()));
        rows.firsts().stream().findFirst().ifPresent(first -> out.find(first.row().text().target(), "abbreviations",
                all.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (all.size() > SHOWN ? " …" : "")));
    }
}
