package mn.biyelelt.ui.percent;

import java.util.LinkedHashMap;
import java.util.Map;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.progress.ActivityPercent;
import mn.biyelelt.progress.PercentAssessor;

/// Reckons percents, and remembers those of the rows asked about last: one edit asks three times, and mostly about rows that did not
/// change.
final class ReckonedPercents {

    /// More fields than a form shows.
    private static final int MOST = 32;

    private final PercentAssessor assessor;
    private final Map<Question, Answer> answers = new LinkedHashMap<>();

    private record Question(ElementId element, ReportPeriod period) {}

    /// @param element the snapshot it holds for
    private record Answer(Element element, Form form, ActivityPercent percent) {}

    ReckonedPercents(QuantityReader reader) {
        assessor = new PercentAssessor(reader);
    }

    /// @param element  the activity, or the line that counts as one
    /// @param activity with the lines to reckon with
    ActivityPercent of(Element element, Activity activity, ReportPeriod period, Form form) {
        var question = new Question(element.id(), period);
        Answer known = answers.get(question);
        if (known != null && known.element() == element && known.form() == form) {
            return known.percent();
        }
        ActivityPercent percent = ActivityPercent.of(activity, period, form, assessor);
        if (answers.size() >= MOST) {
            answers.remove(answers.keySet().iterator().next());
        }
        answers.put(question, new Answer(element, form, percent));
        return percent;
    }
}
