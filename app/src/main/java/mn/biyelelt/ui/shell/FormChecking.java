package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.findings.Checking;
import mn.biyelelt.ui.people.DirectoryDesk.Directory;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Checker;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import mn.biyelelt.validation.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/// Checks plans by the shipped rules and word lists and the workspace's directory, in the forms of the catalogue.
final class FormChecking implements Checking {

    private final FormCatalogue forms;
    private final QuantityReader reader;
    private final Supplier<List<Plan>> all;
    private final Supplier<Directory> directory;
    /// Made by the first check, in the background: its rules are many classes.
    private @Nullable Checker checker;
    private Directory known = new Directory(List.of(), List.of());

    FormChecking(FormCatalogue forms, QuantityReader reader, Supplier<List<Plan>> all,
            Supplier<Directory> directory) {
        this.forms = forms;
        this.reader = reader;
        this.all = all;
        this.directory = directory;
    }

    @Override
    public Work<CheckList> full(Plan plan, PlanView view) {
        List<Plan> plans = all.get();
        Directory names = directory.get();
        return _ -> checker(names).check(plan, form(view.form()), view.period(), plans);
    }

    @Override
    public Work<CheckList> since(CheckList before, Plan plan) {
        Directory names = directory.get();
        return _ -> checker(names).recheck(before, plan);
    }

    private Checker checker(Directory names) {
        Checker made = checker == null || !names.equals(known)
                ? new Checker(new Validator(RuleBook.rules()),
                        WordLists.shipped().with(names.people(), names.units()), reader, this::form)
                : checker;
        checker = made;
        known = names;
        return made;
    }

    private Form form(String id) {
        return forms.find(id).orElseGet(() -> forms.forms().getFirst());
    }
}
