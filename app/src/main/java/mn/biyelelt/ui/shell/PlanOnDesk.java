package mn.biyelelt.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.progress.RowStatuses;
import mn.biyelelt.ui.amend.AmendModel;
import mn.biyelelt.ui.amend.TouchWords;
import mn.biyelelt.ui.outline.OutlineModel;
import mn.biyelelt.ui.pages.PagesModel;
import mn.biyelelt.ui.rowform.RowFormModel;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.Failures;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.session.RowMoves;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.session.WorkspaceDesk;
import mn.biyelelt.ui.signatures.SignatureModel;
import mn.biyelelt.ui.status.StatusModel;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.table.TableLock;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.views.HiddenWords;

/// One plan on the desk with the models of all its views.
public final class PlanOnDesk implements AutoCloseable {

    private final PlanDesk desk;
    private final Papers papers;
    private final ViewChoice view;
    private final RowWork rows;
    private final RowMoves moves;
    private final StepNames stepNames;
    private final PlanTableModel table;
    private final OutlineModel outline;
    private final StatusModel status;
    private final Map<PlanView, RowStatuses> readers = new HashMap<>();
    private final RowFormModel form;
    private final AmendModel amend;
    private final TouchWords touchWords;
    private final HiddenWords hidden;
    private final SignatureModel signatures;
    private final PagesModel pages;
    private final Review review;
    private final List<Optional<ReportPeriod>> periods;

    /// @param workspace where the plan belongs
    /// @param teller   is told what was done, in a sentence
    /// @param failures is told whether it could be laid out and checked
    /// @param forms    remembers in which form each period is looked at
    PlanOnDesk(WorkspaceDesk workspace, PlanDesk desk, Papers papers, Tools tools, Consumer<String> teller,
            Failures failures, ChosenForms forms) {
        this.desk = desk;
        this.papers = papers;
        Words words = tools.words();
        Plan plan = desk.plan().get();
        periods = papers.look(plan).periods();
        desk.period().set(papers.look(plan).initial());
        view = new ViewChoice(desk, papers, workspace::plans, forms);
        rows = new RowWork(desk, tools.identities());
        moves = new RowMoves(desk);
        stepNames = new StepNames(words, papers.fields(plan));
        table = new PlanTableModel(desk, rows);
        outline = new OutlineModel(desk, words,
                new FormHeadings(new SectionHeadings(desk, view.view()::get, papers), view::form,
                        () -> papers.form(desk.plan().get(), Optional.empty())),
                view.view());
        status = new StatusModel(desk, this::statuses);
        form = new RowFormModel(desk, words, papers.fields(plan));
        touchWords = new TouchWords(papers.form(plan, Optional.empty()), words);
        amend = new AmendModel(desk, touchWords, tools.identities());
        hidden = new HiddenWords(words, papers.fields(plan));
        signatures = new SignatureModel(desk, view::form, view.view(), papers::signatures, tools.jobs(),
                tools.identities(), failures.at(Doing.SIGNATURES, () -> words.get("ui.failure.pages")));
        pages = new PagesModel(desk, papers::pages, tools.jobs(),
                failures.at(Doing.PAGES, () -> words.get("ui.failure.pages")));
        review = new Review(desk, view, papers, tools,
                papers.checking(workspace::plans, workspace.directory().directory()::get), teller,
                failures.at(Doing.CHECKING, () -> words.get("ui.failure.check")));
        table.noteBy(new DeskNotes(desk, review, status, words));
        view.view().subscribe(shown -> table.shapeBy(papers.shapes(desk.plan().get(), shown, lock(words))));
        table.goToFirstActivity();
    }

    /// As which paper the plan is looked at.
    public ViewChoice view() {
        return view;
    }

    public PlanDesk desk() {
        return desk;
    }

    public RowWork rows() {
        return rows;
    }

    public RowMoves moves() {
        return moves;
    }

    /// What undo and redo are called.
    StepNames stepNames() {
        return stepNames;
    }

    public PlanTableModel table() {
        return table;
    }

    public OutlineModel outline() {
        return outline;
    }

    /// How many rows of a period's report are complete, in work and due.
    ReportProgress progress(ReportPeriod period) {
        Plan plan = desk.plan().get();
        var view = new PlanView(papers.form(plan, Optional.of(period)).id(), Optional.of(period));
        return ReportProgress.of(statuses(view).of(plan).values());
    }

    /// One for each view: it remembers the rows it looked at.
    private RowStatuses statuses(PlanView looked) {
        return readers.computeIfAbsent(looked, asked -> papers.statuses(desk.plan().get(), asked));
    }

    /// How far each row is filled in.
    public StatusModel status() {
        return status;
    }

    public RowFormModel form() {
        return form;
    }

    /// The question for the reason of an amendment.
    public AmendModel amend() {
        return amend;
    }

    /// Says what was amended.
    TouchWords touchWords() {
        return touchWords;
    }

    /// Says what a form does not show.
    HiddenWords hidden() {
        return hidden;
    }

    /// The paper's signature blocks.
    SignatureModel signatures() {
        return signatures;
    }

    public PagesModel pages() {
        return pages;
    }

    /// The careful reading of the plan.
    public Review review() {
        return review;
    }

    /// The periods to choose from; an empty one is the plan alone.
    public List<Optional<ReportPeriod>> periods() {
        return periods;
    }

    @Override
    public void close() {
        desk.close();
    }

    private TableLock lock(Words words) {
        return view.amending().map(amending -> new TableLock(amending::locks, words.of("ui.lock.tip")))
                .orElseGet(TableLock::none);
    }
}
