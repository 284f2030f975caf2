package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Row;

/// Asks the rules about single cells and rows. Immutable, for any thread.
final class RowCheck {

    private final List<RuleEntry> cellRules;
    private final List<RuleEntry> rowRules;
    private final List<RuleEntry> seriesRules;

    RowCheck(List<RuleEntry> cellRules, List<RuleEntry> rowRules, List<RuleEntry> seriesRules) {
        this.cellRules = cellRules;
        this.rowRules = rowRules;
        this.seriesRules = seriesRules;
    }

    /// What one row gives.
    RowResult of(Setting setting, String section, Row row) {
        var view = new RowView(setting, section, row);
        var findings = new ArrayList<Finding>();
        view.forEach(cell -> examine(cell, findings));
        for (RuleEntry entry : rowRules) {
            ((RowRule) entry.rule()).examine(view, entry.sink(findings));
        }
        var facts = new ArrayList<Optional<?>>(seriesRules.size());
        for (RuleEntry entry : seriesRules) {
            facts.add(((SeriesRule<?>) entry.rule()).fact(view));
        }
        return new RowResult(row, view, List.copyOf(findings), facts);
    }

    /// Asks the rules about one cell. Most texts are in order, and stay so wherever they stand in cells of one kind.
    void examine(CellText cell, List<Finding> findings) {
        if (!cell.confirmed() && cell.facts().inOrder(this, cell.level(), cell.field())) {
            return;
        }
        int before = findings.size();
        for (RuleEntry entry : cellRules) {
            ((CellRule) entry.rule()).examine(cell, entry.sink(findings));
        }
        if (findings.size() == before && !cell.confirmed()) {
            cell.facts().foundInOrder(this, cell.level(), cell.field());
        }
    }
}
