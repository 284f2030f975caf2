package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One pass of the rules about single cells and rows. For one thread.
final class RowCheck {

    private final RuleSet rules;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Asked<CellRule>> cellRules = new ArrayList<>();
    private final List<Asked<RowRule>> rowRules = new ArrayList<>();

    /// A rule and what takes its findings in this pass.
    private record Asked<R>(R rule, Sink out) {}

    RowCheck(RuleSet rules) {
        this.rules = rules;
        rules.ofCells().forEach(entry -> cellRules.add(new Asked<>((CellRule) entry.rule(), entry.sink(findings))));
        rules.ofRows().forEach(entry -> rowRules.add(new Asked<>((RowRule) entry.rule(), entry.sink(findings))));
    }

    /// What one row gives.
    RowResult of(RowView view) {
        view.forEach(this::examine);
        long traits = RowTrait.of(view);
        for (int i = 0; i < rowRules.size(); i++) {
            if (rules.needs(i).metBy(traits)) {
                rowRules.get(i).rule().examine(view, rowRules.get(i).out());
            }
        }
        return new RowResult(view.row(), view, taken(), facts(view));
    }

    private Series.@Nullable Entry<?>[] facts(RowView view) {
        var facts = new Series.Entry<?>[rules.aboutRows().size()];
        for (int i = 0; i < facts.length; i++) {
            Optional<?> fact = ((FactRule<?>) rules.aboutRows().get(i).rule()).fact(view);
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
            for (int rule : known.speaking()) {
                ask(rule, cell);
            }
        }
    }

    private void judge(CellText cell) {
        var speaking = new ArrayList<Integer>(0);
        for (int i = 0; i < cellRules.size(); i++) {
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
        cellRules.get(rule).rule().examine(cell, cellRules.get(rule).out());
    }

    private List<Finding> taken() {
        List<Finding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }
}
