package mn.biyelelt.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.settings.WorkspaceCard;
import mn.biyelelt.settings.WorkspaceCard.PlanLine;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.ui.pages.PagePicture;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.task.Pause;

/// Keeps what the start view will tell of this workspace: its plans and how far they are, and a small picture of the first page of
/// the one on the desk. Made when a person rests, so that it costs nobody a moment.
final class CardKeeper {

    private static final Duration REST = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofSeconds(5);
    /// Of the picture's longer side, px: sharp at twice the size of a card.
    private static final int LONGEST = 260;

    private final DeskModel model;
    private final BooleanSupplier locked;
    private final Tools tools;
    private final Pause soon = new Pause(SOON, this::keep);
    private final Pause rest = new Pause(REST, this::keep);

    /// @param locked whether the workspace has a password
    CardKeeper(DeskModel model, BooleanSupplier locked, Tools tools) {
        this.model = model;
        this.locked = locked;
        this.tools = tools;
        model.open().subscribe(open -> {
            soon.restart();
            open.ifPresent(plan -> plan.desk().plan().subscribe((_, _) -> {
                soon.stop();
                rest.restart();
            }));
        });
    }

    /// Keeps how everything stands now, but for the picture, which takes a while.
    void keepCard() {
        soon.stop();
        rest.stop();
        List<Plan> plans = plans();
        boolean secret = locked.getAsBoolean();
        tools.shelf().keep(() -> card(plans, secret));
    }

    /// Keeps how everything stands now.
    void keep() {
        keepCard();
        model.open().get().filter(_ -> !locked.getAsBoolean()).ifPresent(open -> {
            Plan plan = open.desk().plan().get();
            PlanView view = open.desk().view();
            tools.jobs().start(_ -> model.papers().pages(plan, view), outcome -> {
                if (outcome instanceof Outcome.Done<PagedDocument>(PagedDocument paper)) {
                    keepPicture(paper);
                }
            });
        });
    }

    private void keepPicture(PagedDocument paper) {
        PagePicture picture = PagePicture.of(paper, LONGEST);
        tools.jobs().start(_ -> picture.png(), outcome -> {
            // a password may have been set meanwhile
            if (outcome instanceof Outcome.Done<byte[]>(byte[] png) && !locked.getAsBoolean()) {
                tools.shelf().keep(model.workspace().file(), png);
            }
        });
    }

    private WorkspaceCard card(List<Plan> plans, boolean secret) {
        String file = model.workspace().file().toAbsolutePath().toString();
        return secret
                ? new WorkspaceCard(file, "", tools.clock().instant(), true, List.of())
                : new WorkspaceCard(file, model.workspace().office().name(), tools.clock().instant(), false,
                        plans.stream().map(this::line).toList());
    }

    /// The plan on the desk first, then the latest years.
    private List<Plan> plans() {
        Optional<PlanId> first = model.open().get().map(open -> open.desk().plan().get().id());
        var plans = new ArrayList<>(model.plans());
        plans.sort(Comparator.comparing((Plan plan) -> !first.equals(Optional.of(plan.id())))
                .thenComparing(Comparator.comparingInt(Plan::year).reversed()));
        return plans;
    }

    private PlanLine line(Plan plan) {
        Optional<ReportPeriod> reported = lastReported(plan);
        Form own = model.papers().form(plan, Optional.empty());
        var view = new PlanView(model.papers().form(plan, reported).id(), reported);
        List<RowStatus> asked = model.papers().statuses(plan, view).of(plan).values().stream()
                .filter(status -> status != RowStatus.NOT_DUE).toList();
        int done = (int) asked.stream().filter(RowStatus.COMPLETE::equals).count();
        return new PlanLine(plan.year(), own.name().mongolian(), own.name().english(),
                reported.map(period -> period.span().name()).orElse(""), done, asked.size());
    }

    /// The latest period of the plan's year that has results.
    private static Optional<ReportPeriod> lastReported(Plan plan) {
        var found = new ArrayList<ReportPeriod>();
        PlanTree.forEach(plan, element -> found.addAll(element.cells().periods()));
        return Stream.of(Span.YEAR, Span.Q4, Span.NINE, Span.Q3, Span.HALF, Span.Q2, Span.Q1)
                .map(span -> new ReportPeriod(plan.year(), span)).filter(found::contains).findFirst();
    }
}
