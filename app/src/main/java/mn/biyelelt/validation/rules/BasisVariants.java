package mn.biyelelt.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Series;
import mn.biyelelt.validation.SeriesRule;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Word;

/// The same policy document is abbreviated in two ways: `МУЗГҮАХ` beside `ЗГҮАХ`, `ЗГҮАХТ` beside `ЗГҮАХ`.
///
/// Two long abbreviations of one plan of which one is the other with a letter or two before or behind it.
final class BasisVariants implements SeriesRule<List<String>> {

    private static final int SHORTEST = 5;
    private static final int MOST_LETTERS_MORE = 2;
    private static final TextFact<List<String>> CODES = BasisVariants::codes;

    @Override
    public Optional<List<String>> fact(RowView row) {
        List<String> codes = row.basis().text().isEmpty() ? List.of() : row.basis().fact(CODES);
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private static List<String> codes(CellText cell) {
        var codes = new ArrayList<String>();
        for (Word word : cell.words()) {
            String typed = cell.text().substring(word.start(), word.end());
            if (typed.length() >= SHORTEST && typed.chars().allMatch(Character::isUpperCase)) {
                codes.add(typed);
            }
        }
        return List.copyOf(codes);
    }

    @Override
    public void examine(Series<List<String>> series, Sink out) {
        var counts = new LinkedHashMap<String, Integer>();
        series.forEach(entry -> entry.fact().forEach(code -> counts.merge(code, 1, Integer::sum)));
        Map<String, String> usual = usual(counts);
        if (!usual.isEmpty()) {
            series.forEach(entry -> entry.fact().stream().distinct().filter(usual::containsKey)
                    .forEach(code -> out.find(entry.row().basis().target(), "name", code, "other",
                            usual.getOrDefault(code, code))));
        }
    }

    /// For each abbreviation that is better written otherwise, the more frequent one; of equally frequent ones the shorter.
    private static Map<String, String> usual(Map<String, Integer> counts) {
        var usual = new HashMap<String, String>();
        for (String longer : counts.keySet()) {
            for (String shorter : counts.keySet()) {
                if (extended(plain(longer), plain(shorter))) {
                    boolean rare = counts.getOrDefault(longer, 0) <= counts.getOrDefault(shorter, 0);
                    usual.put(rare ? longer : shorter, rare ? shorter : longer);
                }
            }
        }
        return usual;
    }

    private static boolean extended(String longer, String shorter) {
        int more = longer.length() - shorter.length();
        return more > 0 && more <= MOST_LETTERS_MORE && (longer.startsWith(shorter) || longer.endsWith(shorter));
    }

    private static String plain(String code) {
        return code.replace('Ө', 'О').replace('Ү', 'У');
    }
}
