package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.outline.OutlineModel;
import mn.biyelelt.ui.pages.PagesModel;
import mn.biyelelt.ui.rowform.RowFormModel;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowMoves;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.status.StatusModel;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.text.Words;

/// One plan on the desk with the models of all its views.
public final class PlanOnDesk implements AutoCloseable {

    private final PlanDesk desk;
    private final RowWork rows;
    private final RowMoves moves;
    private final StepNames stepNames;
    private final PlanTableModel table;
    private final OutlineModel outline;
    private final StatusModel status;
    private final RowFormModel form;
    private final PagesModel pages;
    private final List<Optional<ReportPeriod>> periods;

    /// @param failures is told what could not be laid out
    PlanOnDesk(PlanDesk desk, Papers papers, Words words, JobRunner jobs, Supplier<UUID> identities,
            Consumer<Exception> failures) {
        this.desk = desk;
        Plan plan = desk.plan().get();
        periods = papers.look(plan).periods();
        desk.period().set(papers.look(plan).initial());
        rows = new RowWork(desk, identities);
        moves = new RowMoves(desk);
        stepNames = new StepNames(words, papers.fields(plan));
        table = new PlanTableModel(desk, rows);
        outline = new OutlineModel(desk, words,
                section -> papers.shapes(desk.plan().get(), desk.period().get()).label(section));
        status = new StatusModel(desk, period -> papers.statuses(desk.plan().get(), period));
        form = new RowFormModel(desk, words, papers.fields(plan));
        pages = new PagesModel(desk, papers::pages, jobs, failures);
        desk.period().subscribe(period -> table.shapeBy(papers.shapes(desk.plan().get(), period)));
        table.goToFirstActivity();
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

    /// How far each row is filled in.
    public StatusModel status() {
        return status;
    }

    public RowFormModel form() {
        return form;
    }

    public PagesModel pages() {
        return pages;
    }

    /// The periods to choose from; an empty one is the plan alone.
    public List<Optional<ReportPeriod>> periods() {
        return periods;
    }

    @Override
    public void close() {
        desk.close();
    }
}
