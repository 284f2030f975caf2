package mn.biyelelt.i18n;

import mn.biyelelt.domain.plan.ReportPeriod;

/// What reporting periods are called.
public final class PeriodWords {

    private PeriodWords() {
    }

    /// Such as `2026 оны жилийн эцэс`.
    public static String of(ReportPeriod period, Messages messages) {
        int year = period.year();
        return switch (period.span()) {
            case Q1 -> messages.get("ui.period.q1", "year", year);
            case Q2 -> messages.get("ui.period.q2", "year", year);
            case HALF -> messages.get("ui.period.half", "year", year);
            case Q3 -> messages.get("ui.period.q3", "year", year);
            case NINE -> messages.get("ui.period.nine", "year", year);
            case Q4 -> messages.get("ui.period.q4", "year", year);
            case YEAR -> messages.get("ui.period.year", "year", year);
        };
    }
}
