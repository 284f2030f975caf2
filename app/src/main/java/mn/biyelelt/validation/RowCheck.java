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

    /// What its rules may know of rows of a section.
    Circumstances circumstances(Setting setting, String section) {
        return Circumstances.of(rules, setting, section);
    }

    /// What one row gives. A row whose content is known is told what was said of it, mostly
    /// nothing.
    ///
    /// @param memory what is known of rows to which no row of the other paper belongs
    RowResult of(RowView view, RowMemory memory) {
        if (view.counterpart().isPresent()) {
            return result(view, judge(view, memory));
        }
        var content = new RowContent(view.row());
        @Nullable
        RowVerdict known = memory.of(content);
        if (known == null) {
            RowVerdict verdict = judge(view, memory);
            memory.keep(content, verdict);
            return result(view, verdict);
        }
        tell(known, view);
        return result(view, known);
    }

    private void tell(RowVerdict known, RowView view) {
        if (known.said().isPresent()) {
            known.said().get().forEach(said -> findings.add(said.of(view)));
            return;
        }
        if (known.cells()) {
            view.forEach(this::examine);
        }
        for (int rule : known.rows()) {
            rowRules.get(rule).rule().examine(view, rowRules.get(rule).out());
        }
    }

    /// Asks all rules that may have something to say about a row.
    private RowVerdict judge(RowView view, RowMemory memory) {
        view.forEach(this::examine);
        boolean cells = !findings.isEmpty();
        long traits = RowTrait.of(view);
        var speaking = new ArrayList<Integer>(0);
        for (int i = 0; i < rowRules.size(); i++) {
            if (rules.needs(i).metBy(traits)) {
                int before = findings.size();
                rowRules.get(i).rule().examine(view, rowRules.get(i).out());
                if (findings.size() > before) {
                    speaking.add(i);
                }
            }
        }
        var facts = new ArrayList<Optional<?>>(rules.aboutRows().size());
        for (RuleEntry entry : rules.aboutRows()) {
            facts.add(((FactRule<?>) entry.rule()).fact(view));
        }
        return new RowVerdict(memory, cells, List.copyOf(speaking), Said.of(findings, view.row()), List.copyOf(facts));
    }

    private RowResult result(RowView view, RowVerdict verdict) {
        var entries = new Series.Entry<?>[verdict.facts().size()];
        for (int i = 0; i < entries.length; i++) {
            Optional<?> fact = verdict.facts().get(i);
            if (fact.isPresent()) {
                entries[i] = new Series.Entry<>(view, fact.get());
            }
        }
        return new RowResult(view.row(), view, taken(), verdict, entries);
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
