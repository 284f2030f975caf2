package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.validation.Paper;
import mn.biyelelt.validation.PlanRule;
import mn.biyelelt.validation.PlanView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Target;

/// A section that the form asks for is not there or has no rows; or nothing says whose paper it is; or nobody signs it: who signed the plan does
/// not sign its report.
final class SectionMissing implements PlanRule {

    @Override
    public void examine(PlanView view, Sink out) {
        Plan plan = view.plan();
        Target title = view.cell(Fields.TITLE_LINES).target();
        for (Paper.Part part : view.setting().paper().parts()) {
            boolean filled = plan.sections().stream()
                    .anyMatch(section -> section.key().equals(part.key()) && !section.rows().isEmpty());
            if (!part.optional() && !filled) {
                out.find(title, "section", part.heading().isEmpty() ? part.key() : part.heading());
            }
        }
        if (view.cell(Fields.TITLE_LINES).blank() && view.cell(Fields.OFFICE_NAME).blank()) {
            out.at(title).as("office").say();
        }
        if (view.signatures().isEmpty() && !view.setting().paper().blocks().isEmpty()) {
            out.at(ofReport(title, view)).as("signatures").say();
        }
    }

    /// A fault of the report looked at and not of its plan: who has not begun to report is not told of it.
    private static Target ofReport(Target title, PlanView view) {
        return new Target(title.plan(), title.element(), title.field(), view.setting().period());
    }
}
