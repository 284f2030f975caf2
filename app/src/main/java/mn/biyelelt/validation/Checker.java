package mn.biyelelt.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormKind;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;

/// Checks the plans of a workspace, each in its form and beside the plan it belongs to. For any thread.
///
/// For a window: [#check] when a plan is opened, when the period is changed or when another plan of the workspace was
/// edited; [#recheck] after every change of the plan itself; [CheckList#since] tells what to show and what to take away.
/// A recheck takes time with what the change touched, so it may run where the change is made.
///
/// ```
/// CheckList list = checker.check(plan, period, workspacePlans);
/// CheckList next = checker.recheck(list, session.plan());
/// Difference difference = next.since(list);
/// ```
public final class Checker {

    private final Validator validator;
    private final TextMemory texts;
    private final Function<String, Form> forms;
    private final LastLists last = new LastLists();

    /// @param forms finds a form by its id, as the plans of the workspace name it
    public Checker(Validator validator, WordLists lists, QuantityReader reader, Function<String, Form> forms) {
        this.validator = validator;
        this.texts = new TextMemory(lists, reader);
        this.forms = forms;
    }

    /// Checks a plan; what was checked before in the same form and period is asked again only where it changed, or where the plan
    /// beside it did.
    ///
    /// @param period the period reported on; if empty, the form's usual one
    /// @param plans  all plans of the workspace, among which a report finds the plan it belongs to
    public CheckList check(Plan plan, Optional<ReportPeriod> period, List<Plan> plans) {
        return check(plan, forms.apply(plan.form()), period, plans);
    }

    /// The same, where the plan is looked at in another form than its own, as when it is reported on.
    public CheckList check(Plan plan, Form form, Optional<ReportPeriod> period, List<Plan> plans) {
        Optional<Plan> counterpart = report(plan) ? Pairing.planOf(plan, plans, this::report) : Optional.empty();
        Setting setting = Setting
                .of(plan, Paper.of(form), form.period(plan, period), counterpart, texts)
                .withSignedOn(snapshot -> form.dateOfSigning(snapshot, period));
        return last.kept(last.in(setting).map(list -> validator.check(plan, setting, list))
                .orElseGet(() -> validator.check(plan, setting)));
    }

    /// Checks the next snapshot of the same plan, in the same period and beside the same counterpart. The result is that of a
    /// full check. A snapshot in another form is checked in full.
    public CheckList recheck(CheckList before, Plan plan) {
        return plan.form().equals(before.plan().form())
                ? last.kept(validator.recheck(before, plan))
                : check(plan, before.setting().period(), before.setting().counterpart().map(Counterpart::plan).stream()
                        .toList());
    }

    private boolean report(Plan plan) {
        return forms.apply(plan.form()).kind() == FormKind.REPORT;
    }
}
