package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        for (Asked<RowRule> asked : rowRules) {
            asked.rule().examine(view, asked.out());
        }
        var facts = new ArrayList<Optional<Series.Entry<?>>>(rules.aboutRows().size());
        for (RuleEntry entry : rules.aboutRows()) {
            facts.add(((FactRule<?>) entry.rule()).fact(view).map(fact -> new Series.Entry<>(view, fact)));
        }
        return new RowResult(view.row(), view, taken(), facts);
    }

    /// What the plan's own texts, section headings and signatures give.
    List<Finding> of(PlanView plan) {
        plan.forEach(this::examine);
        for (RuleEntry entry : rules.ofPlans()) {
            ((PlanRule) entry.rule()).examine(plan, entry.sink(findings));
        }
        return taken();
    }

    /// Asks the rules about one cell. Most texts are in order, and stay so wherever they stand in cells of one kind.
    private void examine(CellText cell) {
        var kind = new TextFacts.Kind(cell.level(), cell.field(), cell.scope().year());
        if (!cell.confirmed() && cell.facts().inOrder(rules, kind)) {
            return;
        }
        int before = findings.size();
        for (Asked<CellRule> asked : cellRules) {
            asked.rule().examine(cell, asked.out());
        }
        if (findings.size() == before && !cell.confirmed()) {
            cell.facts().foundInOrder(rules, kind);
        }
    }

    private List<Finding> taken() {
        List<Finding> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }
}
