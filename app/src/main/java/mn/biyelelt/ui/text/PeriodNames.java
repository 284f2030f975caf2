package mn.biyelelt.ui.text;

import mn.biyelelt.domain.plan.ReportPeriod;

/// What reporting periods are called on the screen.
public final class PeriodNames {

    private PeriodNames() {
    }

    /// Such as `2026 оны жилийн эцэс`.
    public static String of(ReportPeriod period, Words words) {
        int year = period.year();
        return switch (period.span()) {
            case Q1 -> words.get("ui.period.q1", "year", year);
            case Q2 -> words.get("ui.period.q2", "year", year);
            case HALF -> words.get("ui.period.half", "year", year);
            case Q3 -> words.get("ui.period.q3", "year", year);
            case NINE -> words.get("ui.period.nine", "year", year);
            case Q4 -> words.get("ui.period.q4", "year", year);
            case YEAR -> words.get("ui.period.year", "year", year);
        };
    }
}
