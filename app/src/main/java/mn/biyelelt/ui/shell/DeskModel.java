package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormKind;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.edit.Deed;
import mn.biyelelt.storage.FailureText;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.ui.overview.OverviewTables;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.Failures;
import mn.biyelelt.ui.session.NewPlan;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.session.Saved;
import mn.biyelelt.ui.session.WorkspaceDesk;
import mn.biyelelt.ui.text.Words;

/// The main window's doings: which plan is on the desk, writing its papers, what the status line says.
public final class DeskModel {

    private final WorkspaceDesk workspace;
    private final Papers papers;
    private final Tools tools;
    private final Words words;
    private final PaperWriting writing;
    private final Supplier<UUID> identities;
    private final IntSupplier year;
    private final MadePlans made;
    private final ReadOnlyObjectWrapper<Optional<PlanOnDesk>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    /// Said of a state of the plan that the next change or another look at it ends.
    private String brief = "";
    private final Failures failures = new Failures();

    public DeskModel(WorkspaceDesk workspace, Papers papers, Tools tools) {
        this.workspace = workspace;
        this.papers = papers;
        this.tools = tools;
        words = tools.words();
        writing = new PaperWriting(tools.jobs(), words, status::set, failures);
        identities = tools.identities();
        made = new MadePlans(workspace, open, plan -> plan.ifPresentOrElse(this::open, this::empty));
        year = () -> tools.clock().instant().atZone(tools.zone()).getYear();
        words.follow(this, DeskModel::sayAnew);
    }

    public WorkspaceDesk workspace() {
        return workspace;
    }

    /// The plans to choose from, as they are now.
    public List<Plan> plans() {
        return workspace.plans();
    }

    /// The plan on the desk; empty in a workspace without plans.
    public ReadOnlyObjectProperty<Optional<PlanOnDesk>> open() {
        return open.getReadOnlyProperty();
    }

    /// Puts a plan on the desk in place of the one there.
    public void open(PlanId plan) {
        boolean there = open.get().filter(now -> now.desk().plan().get().id().equals(plan)).isPresent();
        if (!there) {
            leave();
            var opened = new PlanOnDesk(workspace, workspace.open(plan), papers, tools, this::tellBriefly, failures,
                    ChosenForms.in(workspace.file(), tools.looks()));
            opened.desk().saved().subscribe(this::tellUnsaved);
            opened.desk().plan().subscribe((_, _) -> forgetBrief());
            opened.view().view().subscribe(_ -> forgetBrief());
            open.set(Optional.of(opened));
        }
    }

    /// Takes the plan from the desk, and puts none there.
    private void empty() {
        leave();
        open.set(Optional.empty());
    }

    private void leave() {
        open.get().ifPresent(PlanOnDesk::close);
        failures.leavePlan();
    }

    /// Forms and reports.
    public Papers papers() {
        return papers;
    }

    /// The forms that a new plan can be made in.
    public List<Form> forms() {
        return papers.forms();
    }

    /// The form a plan was made in; empty where it is missing.
    Optional<Form> formOf(Plan plan) {
        return Optional.of(papers.form(plan, new PlanView(plan.form(), Optional.empty())))
                .filter(form -> form.id().equals(plan.form()));
    }

    /// Begins a plan in a form, for the year of the moment.
    public void begin(Form form) {
        begin(form, year.getAsInt());
    }

    /// The year of the moment.
    public int thisYear() {
        return year.getAsInt();
    }

    /// Begins a plan in a form, for a year.
    public void begin(Form form, int forYear) {
        Plan plan = new NewPlan(identities).of(form, forYear, workspace.office());
        made.begin(plan, Deed.BEGIN_PLAN);
    }

    /// Adds a plan made from the one on the desk and puts it there.
    public void take(Plan plan) {
        made.begin(plan, Deed.NEXT_YEAR);
    }

    /// The beginning of plans, for undo.
    MadePlans made() {
        return made;
    }

    /// Id of the form that the plan after this one takes: its own, or for a report the plan's form that is reported in it.
    public String renewedForm(Plan plan) {
        return forms().stream().filter(form -> form.kind() == FormKind.PLAN && form.reportedIn().equals(plan.form()))
                .findFirst().map(Form::id).orElse(plan.form());
    }

    /// What was done last, in a sentence.
    public ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /// What did not work, is not past and was not put away yet.
    public Failures failures() {
        return failures;
    }

    /// The writing of papers.
    public PaperWriting writing() {
        return writing;
    }

    /// Writes the papers of the plan on the desk into a folder.
    public void write(Path folder) {
        open.get().map(PlanOnDesk::desk).ifPresent(desk -> {
            Plan plan = desk.plan().get();
            PlanView view = desk.view();
            writing.start(folder, watched -> papers.write(plan, view, folder, watched));
        });
    }

    /// Writes the check list of the plan on the desk into a folder.
    public void writeCheckList(Path folder) {
        var today = tools.clock().instant().atZone(tools.zone()).toLocalDate();
        var messages = words.messages().get();
        open.get().flatMap(plan -> plan.review().check().findings().get().checked()).ifPresent(
                list -> writing.start(folder, _ -> papers.writeCheckList(list, messages, today, folder)));
    }

    /// Writes the list of amendments of the plan on the desk into a folder.
    void writeAmendments(Path folder) {
        var messages = words.messages().get();
        open.get().map(PlanOnDesk::desk).ifPresent(desk -> {
            Plan plan = desk.plan().get();
            PlanView view = desk.view();
            writing.start(folder, _ -> papers.writeAmendments(plan, view, messages, tools.zone(), folder));
        });
    }

    /// Writes the overview of the plan on the desk into a folder.
    void writeOverview(Path folder, String title, List<OverviewTables.Grid> grids) {
        open.get().map(PlanOnDesk::desk).ifPresent(desk -> {
            Plan plan = desk.plan().get();
            PlanView view = desk.view();
            writing.start(folder, _ -> papers.writeOverview(plan, view, title, grids, folder));
        });
    }

    /// Says in the status line what was done.
    public void tell(String what) {
        status.set(what);
    }

    /// Says in the status line what is true until the plan changes or is looked at as another report: an undone deletion is no news once
    /// something else is deleted, and what Ctrl+Z would take back is the next step then.
    public void tellBriefly(String what) {
        brief = what;
        status.set(what);
    }

    private void forgetBrief() {
        if (status.get().equals(brief)) {
            status.set("");
        }
    }

    /// Tells of a failure in the words of its kind.
    public void failed(Doing doing, Throwable cause) {
        failures.failed(doing, cause instanceof StorageFailure refused
                ? FailureText.of(refused, words.messages().get())
                : words.get("ui.failure.unexpected"), cause);
    }

    /// In another language: what was done last is no news any more, that something is not saved still is.
    private void sayAnew() {
        status.set("");
        if (failures.stands(Doing.SAVING)) {
            open.get().ifPresent(plan -> tellUnsaved(plan.desk().saved().get()));
        }
    }

    private void tellUnsaved(Saved saved) {
        if (saved instanceof Saved.Failed(Throwable reason)) {
            failures.failed(Doing.SAVING,
                    reason instanceof StorageFailure refused ? told(refused) : words.get("ui.failure.saving"), reason);
        } else {
            failures.worked(Doing.SAVING);
        }
    }

    private String told(StorageFailure refused) {
        String what = FailureText.of(refused, words.messages().get());
        return refused.reason() == Reason.READ_ONLY ? what : words.get("ui.failure.unsaved", "what", what);
    }
}
