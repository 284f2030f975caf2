package mn.biyelelt.progress;

import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.Confirmation;
import mn.biyelelt.domain.reading.ConfirmedReading;

/// What the user said about the figures of an indicator; each counts instead of what is read from the text.
public record ConfirmedFigures(Optional<Confirmation> baseline, Optional<Confirmation> target,
        Optional<Confirmation> achieved, Optional<Confirmation> claimed) {

    /// Nothing was confirmed: all is read from the texts.
    public static final ConfirmedFigures NONE = new ConfirmedFigures(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /// What was confirmed about an indicator of a plan in a period.
    public static ConfirmedFigures of(Indicator indicator, ReportPeriod period) {
        var cells = indicator.cells();
        return new ConfirmedFigures(ConfirmedReading.in(cells, CellKey.of(Fields.BASELINE)),
                ConfirmedReading.in(cells, CellKey.of(Fields.TARGET)),
                ConfirmedReading.in(cells, CellKey.of(Fields.ACHIEVED, period)),
                ConfirmedReading.in(cells, CellKey.of(Fields.ACHIEVED_PERCENT, period)));
    }
}
