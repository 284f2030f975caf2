package mn.biyelelt.progress;

import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.CellReading.State;
import mn.biyelelt.domain.quantity.Confirmation.Amount;
import mn.biyelelt.domain.quantity.NumberReader;

/// How a line's text is read beside the other texts of the line. Where several of its numbers compete and the percent is reckoned by one
/// of them, that is the one: nobody need be asked for what the percent has told. Where the percent that was entered does not follow from
/// it, or it cannot be, the question stays.
public final class LineReading {

    private final NumberReader reader;
    private final PercentAssessor assessor;

    public LineReading(NumberReader reader) {
        this.reader = reader;
        assessor = new PercentAssessor(reader);
    }

    /// The reading of a text of a line.
    ///
    /// @param alone  as it is read by itself
    /// @param period whose result the line's percent is reckoned for
    public CellReading of(Indicator line, CellKey cell, CellReading alone, ReportPeriod period) {
        return alone.state() == State.AMBIGUOUS
                ? figure(line, cell.field(), period).map(amount -> compared(line, cell, amount)).orElse(alone)
                : alone;
    }

    private CellReading compared(Indicator line, CellKey cell, Amount amount) {
        CellReading chosen = CellReading.of(reader, line.cells().get(cell), Optional.of(amount));
        return new CellReading(chosen.reading(), State.COMPARED);
    }

    private Optional<Amount> figure(Indicator line, FieldKey field, ReportPeriod period) {
        Assessment assessment = assessor.assess(IndicatorTexts.of(line, period), ConfirmedFigures.of(line, period));
        boolean sound = switch (assessment.verdict()) {
            case CONSISTENT, NEEDS_EXPLANATION -> true;
            case INCONSISTENT, IMPLAUSIBLE, NOT_COMPARABLE -> false;
        };
        return assessment.compared().filter(_ -> sound).flatMap(figures -> of(figures, field));
    }

    private static Optional<Amount> of(Compared figures, FieldKey field) {
        if (field.equals(Fields.ACHIEVED)) {
            return Optional.of(figures.achieved());
        }
        if (field.equals(Fields.BASELINE)) {
            return figures.baseline();
        }
        return field.equals(Fields.TARGET) ? Optional.of(figures.target()) : Optional.empty();
    }
}
