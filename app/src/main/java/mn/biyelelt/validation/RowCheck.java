package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One pass of the rules about single cells and rows. For one thread.
final class RowCheck {

    private final RuleSet rules;
    private final List<Finding> findings = new ArrayList<>();
    private final Sink[] ofCells;
    private final Sink[] ofRows;

    RowCheck(RuleSet rules) {
        this.rules = rules;
        ofCells = sinks(rules.ofCells());
        ofRows = sinks(rules.ofRows());
    }

    /// What takes the findings of each rule in this pass. Written as a loop, as each edit makes a pass.
    private Sink[] sinks(List<RuleEntry> entries) {
        var sinks = new Sink[entries.size()];
        for (int i = 0; i < sinks.length; i++) {
            sinks[i] = entries.get(i).sink(findings);
        }
        return sinks;
    }

    /// What one row gives.
    RowResult of(RowView view) {
        view.forEach(this::examine);
        long traits = RowTrait.of(view);
        RuleSet.AskedRow[] asked = rules.askedRows();
        for (int i = 0; i < asked.length; i++) {
            if (asked[i].needs().metBy(traits)) {
                asked[i].rule().examine(view, ofRows[i]);
            }
        }
        return new RowResult(view.row(), view, taken(), facts(view), null);
    }

    private Series.@Nullable Entry<?>[] facts(RowView view) {
        FactRule<?>[] factRules = rules.factRules();
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
        for (int i = 0; i < ofCells.length; i++) {
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
        rules.cellRules()[rule].examine(cell, ofCells[rule]);
    }

    private List<Finding> taken() {
        List<Finding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }
}
