package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.PlanRule;
import mn.biyelelt.validation.PlanView;
import mn.biyelelt.validation.Sink;

/// The name of the office, or the title's line with it, is written otherwise in the plan.
final class OfficeDiffers implements PlanRule {

    @Override
    public void examine(PlanView view, Sink out) {
        if (view.setting().counterpart().isEmpty() || !view.setting().paper().report()) {
            return;
        }
        Plan plan = view.setting().counterpart().orElseThrow().plan();
        CellText office = view.cell(Fields.OFFICE_NAME);
        String planned = plan.get(Fields.OFFICE_NAME);
        if (!planned.isBlank() && !office.blank() && !Same.text(planned, office.text())) {
            out.find(office.target(), "planned", planned, "reported", office.text());
        }
        CellText title = view.cell(Fields.TITLE_LINES);
        String first = firstLine(plan.get(Fields.TITLE_LINES));
        String own = firstLine(title.text());
        if (!first.isBlank() && !own.isBlank() && !first.contains(Integer.toString(plan.year()))
                && !Same.text(first, own)) {
            out.find(title.target(), "planned", first, "reported", own);
        }
    }

    private static String firstLine(String lines) {
        int end = lines.indexOf('\n');
        return end < 0 ? lines : lines.substring(0, end);
    }
}
