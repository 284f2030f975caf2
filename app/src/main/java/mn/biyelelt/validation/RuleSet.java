package mn.biyelelt.validation;

import java.util.List;
import java.util.stream.IntStream;

/// The rules of a check list by what they look at, each in the order in which findings of one cell are listed. Immutable.
final class RuleSet {

    private final Portions portions;
    private final List<RuleEntry> ofCells;
    private final List<RuleEntry> ofRows;
    private final List<RuleEntry> aboutRows;
    private final List<FactCheck> together;
    private final List<RuleEntry> ofPlans;
    private final CellRule[] cellRules;
    private final AskedRow[] askedRows;
    private final FactRule<?>[] factRules;

    /// A rule about rows and what a row must have for it to be asked.
    record AskedRow(RowRule rule, Needs needs) {}

    RuleSet(List<RuleEntry> rules, Portions portions) {
        this.portions = portions;
        ofCells = of(rules, CellRule.class);
        ofRows = of(rules, RowRule.class);
        aboutRows = of(rules, FactRule.class);
        together = IntStream.range(0, aboutRows.size()).mapToObj(i -> FactCheck.of(aboutRows.get(i), i)).toList();
        ofPlans = of(rules, PlanRule.class);
        cellRules = ofCells.stream().map(RuleEntry::rule).toArray(CellRule[]::new);
        askedRows = ofRows.stream().map(entry -> (RowRule) entry.rule())
                .map(rule -> new AskedRow(rule, rule.needs())).toArray(AskedRow[]::new);
        factRules = aboutRows.stream().map(RuleEntry::rule).toArray(FactRule<?>[]::new);
    }

    /// How the work on many rows is shared.
    Portions portions() {
        return portions;
    }

    List<RuleEntry> ofCells() {
        return ofCells;
    }

    List<RuleEntry> ofRows() {
        return ofRows;
    }

    /// Those about cells, in the same order; an array, as each of tens of thousands of cells walks it. Never changed.
    CellRule[] cellRules() {
        return cellRules;
    }

    /// Those about rows, in the same order. Never changed.
    AskedRow[] askedRows() {
        return askedRows;
    }

    /// Those about rows together. Never changed.
    FactRule<?>[] factRules() {
        return factRules;
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
