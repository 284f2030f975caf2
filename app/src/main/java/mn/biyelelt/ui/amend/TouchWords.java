package mn.biyelelt.ui.amend;

import java.util.Optional;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTouch;
import mn.biyelelt.report.lists.TouchText;
import mn.biyelelt.ui.text.Words;

/// Says in a few words of the window's language what was done to the plan.
///
/// @param form the plan's own
public record TouchWords(Form form, Words words) {

    /// Such as `Хүрэх түвшин` for a text, or that a row was added.
    public String what(PlanTouch touch, Plan plan) {
        return TouchText.of(touch, plan, Optional.of(form), words.messages().get());
    }
}
