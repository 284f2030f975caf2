package mn.biyelelt.ui.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Newest;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.session.Spot;

/// The pages of the desk's plan: laid out anew in the background after each change while somebody looks at them. Pages of a plan
/// that has changed meanwhile never appear.
public final class PagesModel {

    private final PlanDesk desk;
    private final PageSource source;
    private final Consumer<Exception> failures;
    private final Newest<PagedDocument> newest;
    private final ReadOnlyObjectWrapper<Optional<PagedDocument>> pages = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private boolean stale = true;

    /// @param failures is told what could not be laid out
    public PagesModel(PlanDesk desk, PageSource source, JobRunner jobs, Consumer<Exception> failures) {
        this.desk = desk;
        this.source = source;
        this.failures = failures;
        newest = new Newest<>(jobs);
        desk.plan().subscribe(this::changed);
        desk.period().subscribe(this::changed);
        desk.form().subscribe(this::changed);
        desk.draft().subscribe(this::changed);
        watched.subscribe(this::refresh);
    }

    /// The pages as laid out last; empty before the first time.
    public ReadOnlyObjectProperty<Optional<PagedDocument>> pages() {
        return pages.getReadOnlyProperty();
    }

    /// Whether somebody looks at the pages.
    public BooleanProperty watched() {
        return watched;
    }

    /// The place one works at.
    public ReadOnlyObjectProperty<Spot> spot() {
        return desk.spot();
    }

    /// Goes to the text that stands at a place of the paper.
    public void goTo(CellSource place) {
        Plan plan = desk.plan().get();
        var element = new ElementId(place.element());
        var cell = Optional.of(new CellKey(new FieldKey(place.field()), periodOf(element, place)));
        boolean line = PlanTree.find(plan, element).filter(mn.biyelelt.domain.plan.Indicator.class::isInstance)
                .isPresent();
        if (line) {
            PlanTree.placeOf(plan, element)
                    .ifPresent(found -> desk.goTo(new Spot(found.parent(), Optional.of(element), cell)));
        } else {
            desk.goTo(new Spot(element, Optional.empty(), cell));
        }
    }

    /// Whether a place of the paper shows the text one works at.
    boolean isHere(CellSource source) {
        Spot spot = desk.spot().get();
        return isOfRow(source) && spot.cell().filter(cell -> cell.field().name().equals(source.field())).isPresent();
    }

    /// The page that shows the text one works at, or else its row.
    OptionalInt pageHere() {
        List<Page> all = pages.get().map(PagedDocument::pages).orElse(List.of());
        OptionalInt exact = firstPage(all, this::isHere);
        return exact.isPresent() ? exact : firstPage(all, this::isOfRow);
    }

    private static OptionalInt firstPage(List<Page> all, Predicate<CellSource> wanted) {
        return IntStream.range(0, all.size())
                .filter(index -> all.get(index).cells().stream().anyMatch(cell -> wanted.test(cell.source())))
                .findFirst();
    }

    private boolean isOfRow(CellSource source) {
        Spot spot = desk.spot().get();
        return spot.line().filter(line -> line.value().equals(source.element())).isPresent()
                || spot.row().value().equals(source.element());
    }

    private Optional<ReportPeriod> periodOf(ElementId element, CellSource place) {
        return PlanTree.find(desk.plan().get(), element)
                .flatMap(found -> mn.biyelelt.domain.field.Fields.find(found.level(), new FieldKey(place.field())))
                .filter(field -> field.perPeriod()).flatMap(_ -> desk.period().get());
    }

    private void changed() {
        stale = true;
        refresh();
    }

    private void refresh() {
        if (stale && watched.get()) {
            stale = false;
            Plan plan = withDraft(desk.plan().get());
            PlanView view = desk.view();
            newest.order(_ -> source.pages(plan, view), this::arrived);
        }
    }

    /// The plan as it will be once what is being typed is kept.
    private Plan withDraft(Plan plan) {
        return desk.draft().get().filter(draft -> PlanTree.find(plan, draft.element()).isPresent())
                .map(draft -> new SetText(draft.element(), draft.cell(), draft.text()).apply(plan)).orElse(plan);
    }

    private void arrived(Outcome<PagedDocument> outcome) {
        switch (outcome) {
            case Outcome.Done<PagedDocument>(PagedDocument document) -> pages.set(Optional.of(document));
            case Outcome.Failed<PagedDocument>(Exception cause) -> failures.accept(cause);
            case Outcome.Cancelled<PagedDocument> _ -> {
                // something newer is on its way
            }
        }
    }
}
