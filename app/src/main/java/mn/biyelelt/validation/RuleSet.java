package mn.biyelelt.validation;

import java.util.List;

/// The rules of a check list by what they look at, each in the order in which findings of one cell are listed. Immutable.
final class RuleSet {

    private final List<RuleEntry> ofCells;
    private final List<RuleEntry> ofRows;
    private final List<RuleEntry> ofSeries;
    private final List<RuleEntry> ofPlans;

    RuleSet(List<RuleEntry> rules) {
        ofCells = of(rules, CellRule.class);
        ofRows = of(rules, RowRule.class);
        ofSeries = of(rules, SeriesRule.class);
        ofPlans = of(rules, PlanRule.class);
    }

    List<RuleEntry> ofCells() {
        return ofCells;
    }

    List<RuleEntry> ofRows() {
        return ofRows;
    }

    List<RuleEntry> ofSeries() {
        return ofSeries;
    }

    List<RuleEntry> ofPlans() {
        return ofPlans;
    }

    private static List<RuleEntry> of(List<RuleEntry> rules, Class<? extends Rule> kind) {
        return rules.stream().filter(entry -> kind.isInstance(entry.rule())).toList();
    }
}
