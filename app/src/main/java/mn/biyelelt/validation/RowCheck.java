package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One pass of the rules about single cells and rows. For one thread.
final class RowCheck {

    private final RuleSet rules;
    private final List<Finding> findings = new ArrayList<>();
    private final AskedCell[] cellRules;
    private final AskedRow[] rowRules;
    private final FactRule<?>[] factRules;

    /// A rule about cells and what takes its findings in this pass.
    private record AskedCell(CellRule rule, Sink out) {}

    /// A rule about rows, what takes its findings in this pass, and what a row must have for it to be asked.
    private record AskedRow(RowRule rule, Sink out, Needs needs) {}

    /// Arrays, as each of tens of thousands of cells and rows walks them.
    RowCheck(RuleSet rules) {
        this.rules = rules;
        cellRules = rules.ofCells().stream()
                .map(entry -> new AskedCell((CellRule) entry.rule(), entry.sink(findings))).toArray(AskedCell[]::new);
        rowRules = rules.ofRows().stream().map(entry -> {
            var rule = (RowRule) entry.rule();
            return new AskedRow(rule, entry.sink(findings), rule.needs());
        }).toArray(AskedRow[]::new);
        factRules = rules.aboutRows().stream().map(entry -> (FactRule<?>) entry.rule()).toArray(FactRule<?>[]::new);
    }

    /// The rules that are asked.
    RuleSet rules() {
        return rules;
    }

    /// What one row gives.
    RowResult of(RowView view) {
        view.forEach(this::examine);
        long traits = RowTrait.of(view);
        for (AskedRow asked : rowRules) {
            if (asked.needs.metBy(traits)) {
                asked.rule.examine(view, asked.out);
            }
        }
        return new RowResult(view.row(), view, taken(), facts(view), null);
    }

    private Series.@Nullable Entry<?>[] facts(RowView view) {
        var facts = new Series.Entry<?>[factRules.length];
        for (int i = 0; i < facts.length; i++) {
            Optional<?> fact = factRules[i].fact(view);
            if (fact.isPresent()) {
                facts[i] = new Series.Entry<>(view, fact.get());
            }
        }
        return facts;
    }

    /// What the plan's own texts, section headings and signatures give.
    List<Finding> of(PlanView plan) {
        plan.forEach(this::examine);
        for (RuleEntry entry : rules.ofPlans()) {
            ((PlanRule) entry.rule()).examine(plan, entry.sink(findings));
        }
        return taken();
    }

    /// Asks the rules about one cell: those that are known to have something to say about its text in such a cell, mostly none.
    private void examine(CellText cell) {
        @Nullable
        Verdict known = cell.confirmed() ? null : cell.facts().verdict(cell, rules);
        if (known == null) {
            judge(cell);
        } else {
            List<Integer> speaking = known.speaking();
            for (int i = 0; i < speaking.size(); i++) {
                ask(speaking.get(i), cell);
            }
        }
    }

    private void judge(CellText cell) {
        var speaking = new ArrayList<Integer>(0);
        for (int i = 0; i < cellRules.length; i++) {
            int before = findings.size();
            ask(i, cell);
            if (findings.size() > before) {
                speaking.add(i);
            }
        }
        if (!cell.confirmed()) {
            cell.facts().keep(Verdict.on(cell, rules, speaking));
        }
    }

    private void ask(int rule, CellText cell) {
        cellRules[rule].rule.examine(cell, cellRules[rule].out);
    }

    private List<Finding> taken() {
        List<Finding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }
}
