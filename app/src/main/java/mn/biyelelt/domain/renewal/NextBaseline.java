package mn.biyelelt.domain.renewal;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Value;

/// Proposes the baseline of next year's line: the level that was achieved, as the earlier baseline was written.
final class NextBaseline {

    /// So long may a text be that stands in a baseline whole.
    private static final int SHORT = 60;

    private final QuantityReader reader;
    private final Indicator line;
    private final Optional<CellKey> result;
    private final String achieved;
    private final WrittenFigure notation;

    /// @param year of the plan that the line stands in
    NextBaseline(QuantityReader reader, int year, Indicator line) {
        this.reader = reader;
        this.line = line;
        result = result();
        achieved = result.map(line.cells()::get).orElse("");
        notation = new WrittenFigure(reader, line.get(Fields.BASELINE), year,
                reported().equals(Optional.of(ReportPeriod.yearOf(year))));
    }

    /// @param target of next year's line
    Proposal.Line proposal(String target) {
        String before = line.get(Fields.BASELINE);
        if (result.isEmpty() || measuresNothing()) {
            return of(before, Proposal.Basis.KEPT, List.of(), target);
        }
        var level = new AchievedLevel(reader, line, result.get());
        Optional<Value> value = level.value();
        if (value.isPresent()) {
            return of(notation.of(value.get(), achieved), Proposal.Basis.READ, List.of(), target);
        }
        List<String> figures = level.figures().stream().map(figure -> notation.of(figure, achieved)).distinct()
                .toList();
        boolean whole = figures.isEmpty() && achieved.strip().length() <= SHORT;
        return whole
                ? of(achieved.strip(), Proposal.Basis.TEXT, figures, target)
                : of("", Proposal.Basis.OPEN, figures, target);
    }

    private Proposal.Line of(String baseline, Proposal.Basis basis, List<String> figures, String target) {
        return new Proposal.Line(line.id(), line.get(Fields.INDICATOR_NAME), line.get(Fields.BASELINE), achieved,
                reported(), baseline, basis, figures, target);
    }

    private Optional<ReportPeriod> reported() {
        return result.flatMap(CellKey::period);
    }

    /// What was achieved by the end of the year, or as late as it was reported.
    private Optional<CellKey> result() {
        return line.cells().periods().reversed().stream().map(period -> CellKey.of(Fields.ACHIEVED, period))
                .filter(cell -> !line.cells().get(cell).isBlank()).findFirst();
    }

    /// In a form of activities and what was done the lines have no levels.
    private boolean measuresNothing() {
        return line.get(Fields.INDICATOR_NAME).isBlank() && line.get(Fields.TARGET).isBlank()
                && line.get(Fields.BASELINE).isBlank();
    }
}
