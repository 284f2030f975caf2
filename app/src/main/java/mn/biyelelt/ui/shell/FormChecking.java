package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.findings.Checking;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Checker;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import mn.biyelelt.validation.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/// Checks plans by the shipped rules and word lists, in the forms of the catalogue.
final class FormChecking implements Checking {

    private final FormCatalogue forms;
    private final QuantityReader reader;
    private final Supplier<List<Plan>> all;
    /// Made by the first check, in the background: its rules are many classes.
    private @Nullable Checker checker;

    FormChecking(FormCatalogue forms, QuantityReader reader, Supplier<List<Plan>> all) {
        this.forms = forms;
        this.reader = reader;
        this.all = all;
    }

    @Override
    public Work<CheckList> full(Plan plan, PlanView view) {
        List<Plan> plans = all.get();
        return _ -> checker().check(plan, form(view.form()), view.period(), plans);
    }

    @Override
    public Work<CheckList> since(CheckList before, Plan plan) {
        return _ -> checker().recheck(before, plan);
    }

    private Checker checker() {
        Checker made = checker == null
                ? new Checker(new Validator(RuleBook.rules()), WordLists.shipped(), reader, this::form)
                : checker;
        checker = made;
        return made;
    }

    private Form form(String id) {
        return forms.find(id).orElseGet(() -> forms.forms().getFirst());
    }
}
