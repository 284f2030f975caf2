package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;

/// Asks all rules about a plan. Immutable, for any thread.
///
/// [#recheck] asks again only about rows that are not the same objects as before, and only those rules about rows together for
/// which a fact changed; its result is the same as that of a full check.
public final class Validator {

    private final List<RuleEntry> cellRules;
    private final List<RuleEntry> rowRules;
    private final List<RuleEntry> planRules;
    private final List<RuleEntry> seriesRules;

    /// @param rules in the order in which findings of one cell are listed
    public Validator(List<RuleEntry> rules) {
        cellRules = of(rules, CellRule.class);
        rowRules = of(rules, RowRule.class);
        planRules = of(rules, PlanRule.class);
        seriesRules = of(rules, SeriesRule.class);
    }

    /// Checks a plan.
    public CheckList check(Plan plan, Setting setting) {
        return check(plan, setting, Optional.empty());
    }

    /// Checks a later snapshot of a plan that was checked before, in the same period and beside the same counterpart.
    public CheckList recheck(CheckList before, Plan plan) {
        if (before.setting().holdsFor(plan)) {
            return check(plan, before.setting(), Optional.of(before));
        }
        var setting = before.setting();
        return check(plan, new Setting(plan.id(), plan.year(), setting.paper(), setting.period(), setting.counterpart(),
                setting.texts(), plan.get(mn.biyelelt.domain.field.Fields.OFFICE_AIMAG)));
    }

    private CheckList check(Plan plan, Setting setting, Optional<CheckList> before) {
        var parts = new ArrayList<CheckList.Part>();
        for (int i = 0; i < plan.sections().size(); i++) {
            parts.add(part(plan.sections().get(i), setting, earlier(before, i, plan.sections().get(i))));
        }
        return new CheckList(plan, setting, planFindings(plan, setting), List.copyOf(parts), series(parts, before),
                before.filter(earlier -> sameElements(earlier, plan, parts)).map(CheckList::where));
    }

    private static List<RowResult> earlier(Optional<CheckList> before, int index, Section section) {
        if (before.isEmpty() || index >= before.get().parts().size()) {
            return List.of();
        }
        var part = before.get().parts().get(index);
        return part.section().key().equals(section.key()) ? part.rows() : List.of();
    }

    private CheckList.Part part(Section section, Setting setting, List<RowResult> earlier) {
        List<Row> rows = section.rows();
        int same = commonStart(rows, earlier);
        int sameEnd = commonEnd(rows, earlier, same);
        if (same == rows.size() && same == earlier.size()) {
            return new CheckList.Part(section, earlier);
        }
        var results = new ArrayList<RowResult>(rows.size());
        results.addAll(earlier.subList(0, same));
        for (int i = same; i < rows.size() - sameEnd; i++) {
            results.add(result(setting, section.key(), rows.get(i)));
        }
        results.addAll(earlier.subList(earlier.size() - sameEnd, earlier.size()));
        return new CheckList.Part(section, results);
    }

    private static int commonStart(List<Row> rows, List<RowResult> earlier) {
        int most = Math.min(rows.size(), earlier.size());
        int same = 0;
        while (same < most && rows.get(same) == earlier.get(same).row()) {
            same++;
        }
        return same;
    }

    private static int commonEnd(List<Row> rows, List<RowResult> earlier, int start) {
        int most = Math.min(rows.size(), earlier.size()) - start;
        int same = 0;
        while (same < most
                && rows.get(rows.size() - 1 - same) == earlier.get(earlier.size() - 1 - same).row()) {
            same++;
        }
        return same;
    }

    private RowResult result(Setting setting, String section, Row row) {
        var view = new RowView(setting, section, row);
        var findings = new ArrayList<Finding>();
        for (CellText cell : view.all()) {
            cells(cell, findings);
        }
        for (RuleEntry entry : rowRules) {
            ((RowRule) entry.rule()).examine(view, sink(entry, findings));
        }
        var facts = new ArrayList<Optional<?>>(seriesRules.size());
        for (RuleEntry entry : seriesRules) {
            facts.add(((SeriesRule<?>) entry.rule()).fact(view));
        }
        return new RowResult(row, view, List.copyOf(findings), facts);
    }

    private List<Finding> planFindings(Plan plan, Setting setting) {
        var view = new PlanView(setting, plan);
        var findings = new ArrayList<Finding>();
        view.all().forEach(cell -> cells(cell, findings));
        for (Section section : plan.sections()) {
            view.view(section).all().forEach(cell -> cells(cell, findings));
        }
        for (Signature signature : plan.signatures()) {
            view.view(signature).all().forEach(cell -> cells(cell, findings));
        }
        for (RuleEntry entry : planRules) {
            ((PlanRule) entry.rule()).examine(view, sink(entry, findings));
        }
        return List.copyOf(findings);
    }

    /// Most texts are in order, and stay so wherever they stand in cells of one kind.
    private void cells(CellText cell, List<Finding> findings) {
        if (!cell.confirmed() && cell.facts().inOrder(this, cell.level(), cell.field())) {
            return;
        }
        int before = findings.size();
        for (RuleEntry entry : cellRules) {
            ((CellRule) entry.rule()).examine(cell, sink(entry, findings));
        }
        if (findings.size() == before && !cell.confirmed()) {
            cell.facts().foundInOrder(this, cell.level(), cell.field());
        }
    }

    private List<SeriesResult> series(List<CheckList.Part> parts, Optional<CheckList> before) {
        var all = new ArrayList<SeriesResult>();
        for (int i = 0; i < seriesRules.size(); i++) {
            all.add(before.isPresent() && factsKept(parts, before.get().parts(), i)
                    ? before.get().series().get(i)
                    : examine(seriesRules.get(i), parts, i));
        }
        return List.copyOf(all);
    }

    private static boolean sameElements(CheckList before, Plan plan, List<CheckList.Part> parts) {
        if (parts.size() != before.parts().size() || !plan.signatures().equals(before.plan().signatures())) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!sameElements(before.parts().get(i), parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameElements(CheckList.Part before, CheckList.Part now) {
        if (now.rows().size() != before.rows().size() || !now.section().id().equals(before.section().id())) {
            return false;
        }
        for (int i = 0; i < now.rows().size(); i++) {
            RowResult row = now.rows().get(i);
            if (row != before.rows().get(i) && !row.sameElements(before.rows().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean factsKept(List<CheckList.Part> now, List<CheckList.Part> before, int rule) {
        if (now.size() != before.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!factsKept(now.get(i), before.get(i), rule)) {
                return false;
            }
        }
        return true;
    }

    private static boolean factsKept(CheckList.Part now, CheckList.Part before, int rule) {
        List<RowResult> rows = now.rows();
        List<RowResult> earlier = before.rows();
        if (rows == earlier) {
            return true;
        }
        if (rows.size() != earlier.size() || !now.section().id().equals(before.section().id())) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            RowResult row = rows.get(i);
            RowResult old = earlier.get(i);
            if (row != old && (!row.row().id().equals(old.row().id())
                    || !row.facts().get(rule).equals(old.facts().get(rule)))) {
                return false;
            }
        }
        return true;
    }

    private static SeriesResult examine(RuleEntry entry, List<CheckList.Part> parts, int index) {
        var findings = new ArrayList<Finding>();
        examine((SeriesRule<?>) entry.rule(), parts, index, sink(entry, findings));
        return new SeriesResult(findings);
    }

    private static <F> void examine(SeriesRule<F> rule, List<CheckList.Part> parts, int index, Sink out) {
        var sections = new ArrayList<Series.Part<F>>();
        for (CheckList.Part part : parts) {
            var entries = new ArrayList<Series.Entry<F>>();
            for (RowResult row : part.rows()) {
                Validator.<F>fact(row, index).ifPresent(fact -> entries.add(new Series.Entry<>(row.view(), fact)));
            }
            sections.add(new Series.Part<>(part.section().id(), part.section().key(), entries));
        }
        rule.examine(new Series<>(sections), out);
    }

    /// The fact at a place was made by the rule at that place.
    @SuppressWarnings("unchecked")
    private static <F> Optional<F> fact(RowResult row, int index) {
        return (Optional<F>) row.facts().get(index);
    }

    private static Sink sink(RuleEntry entry, List<Finding> findings) {
        return new Sink(entry.id(), entry.severity(), findings);
    }

    private static List<RuleEntry> of(List<RuleEntry> rules, Class<? extends Rule> kind) {
        return rules.stream().filter(entry -> kind.isInstance(entry.rule())).toList();
    }
}
