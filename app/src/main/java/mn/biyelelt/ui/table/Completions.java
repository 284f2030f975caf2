package mn.biyelelt.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.TextLines;
import mn.biyelelt.ui.text.TextSearch;

/// What the plan already says in a field, line by line, to complete a line that is being typed: responsible units and persons,
/// periods, funds. What is said most often comes first.
final class Completions {

    private static final Set<FieldKey> FIELDS = Set.of(Fields.RESPONSIBLE, Fields.DUE, Fields.FUNDING);
    private static final int MOST = 7;

    private final List<String> known;

    private Completions(List<String> known) {
        this.known = known;
    }

    /// What a plan says; nothing for fields whose texts are hardly ever the same.
    ///
    /// @param names of the directory, offered after the plan's own where a field asks who is responsible
    static Completions of(Plan plan, FieldKey field, List<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        if (FIELDS.contains(field)) {
            PlanTree.forEach(plan, element -> TextLines.of(element.get(field)).stream().map(String::strip)
                    .filter(line -> !line.isEmpty()).forEach(line -> counts.merge(line, 1, Integer::sum)));
        }
        if (field.equals(Fields.RESPONSIBLE)) {
            names.forEach(name -> counts.putIfAbsent(name, 0));
        }
        return new Completions(counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList());
    }

    /// What a line could become; nothing for an empty line or one that is whole already.
    List<String> fitting(String line) {
        String typed = line.strip();
        if (typed.isEmpty() || known.contains(typed)) {
            return List.of();
        }
        var search = new TextSearch(typed, false);
        return known.stream().filter(search::isIn)
                .sorted((one, other) -> Boolean.compare(begins(search, other), begins(search, one))).limit(MOST)
                .toList();
    }

    private static boolean begins(TextSearch search, String line) {
        return !search.in(line).isEmpty() && search.in(line).getFirst() == 0;
    }
}
