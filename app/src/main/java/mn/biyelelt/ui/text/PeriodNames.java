package mn.biyelelt.ui.text;

import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.i18n.PeriodWords;

/// What reporting periods are called on the screen.
public final class PeriodNames {

    private PeriodNames() {
    }

    /// Without the year, for axes of charts: `9 сар`.
    public static String shortly(ReportPeriod period, Words words) {
        return switch (period.span()) {
            case Q1 -> words.get("desk.period.q1");
            case Q2 -> words.get("desk.period.q2");
            case HALF -> words.get("desk.period.half");
            case Q3 -> words.get("desk.period.q3");
            case NINE -> words.get("desk.period.nine");
            case Q4 -> words.get("desk.period.q4");
            case YEAR -> words.get("desk.period.year");
        };
    }

    /// Such as `2026 оны жилийн эцэс`.
    public static String of(ReportPeriod period, Words words) {
        return PeriodWords.of(period, words.messages().get());
    }
}
