package mn.biyelelt.progress;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;

/// The texts of an indicator as they stand in its cells; empty for none.
///
/// @param claimed the percent entered for it
/// @param unit    unit of bare numbers where a form has a column for it
public record IndicatorTexts(String indicator, String baseline, String target, String achieved, String claimed,
        String unit) {

    /// The texts of an indicator of a plan in a period.
    public static IndicatorTexts of(Indicator indicator, ReportPeriod period) {
        var cells = indicator.cells();
        return new IndicatorTexts(cells.get(Fields.INDICATOR_NAME), cells.get(Fields.BASELINE),
                cells.get(Fields.TARGET), cells.get(Fields.ACHIEVED, period),
                cells.get(Fields.ACHIEVED_PERCENT, period), "");
    }
}
