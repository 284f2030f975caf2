package mn.biyelelt.validation;

import java.util.List;
import java.util.stream.IntStream;

/// The rules of a check list by what they look at, each in the order in which findings of one cell are listed. Immutable.
final class RuleSet {

    private final List<RuleEntry> ofCells;
    private final List<RuleEntry> ofRows;
    private final List<RuleEntry> aboutRows;
    private final List<FactCheck> together;
    private final List<RuleEntry> ofPlans;

    RuleSet(List<RuleEntry> rules) {
        ofCells = of(rules, CellRule.class);
        ofRows = of(rules, RowRule.class);
        aboutRows = of(rules, FactRule.class);
        together = IntStream.range(0, aboutRows.size()).mapToObj(i -> FactCheck.of(aboutRows.get(i), i)).toList();
        ofPlans = of(rules, PlanRule.class);
    }

    List<RuleEntry> ofCells() {
        return ofCells;
    }

    List<RuleEntry> ofRows() {
        return ofRows;
    }

    /// Those about rows together.
    List<RuleEntry> aboutRows() {
        return aboutRows;
    }

    /// How those about rows together are asked, in the same order.
    List<FactCheck> together() {
        return together;
    }

    List<RuleEntry> ofPlans() {
        return ofPlans;
    }

    private static List<RuleEntry> of(List<RuleEntry> rules, Class<? extends Rule> kind) {
        return rules.stream().filter(entry -> kind.isInstance(entry.rule())).toList();
    }
}
