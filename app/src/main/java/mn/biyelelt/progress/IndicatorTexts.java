package mn.biyelelt.progress;

/// The texts of an indicator as they stand in its cells; empty for none.
///
/// @param claimed the percent entered for it
/// @param unit    unit of bare numbers where a form has a column for it
public record IndicatorTexts(String indicator, String baseline, String target, String achieved, String claimed,
        String unit) {}
