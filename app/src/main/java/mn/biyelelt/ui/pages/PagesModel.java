package mn.biyelelt.ui.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.session.Attempts;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.session.Watched;

/// The pages of the desk's plan: laid out anew in the background after each change while somebody looks at them. Pages of a plan
/// that has changed meanwhile never appear.
public final class PagesModel {

    private final PlanDesk desk;
    private final Watched<PagedDocument> pages;

    /// @param attempts is told whether they could be laid out
    public PagesModel(PlanDesk desk, PageSource source, JobRunner jobs, Attempts attempts) {
        this.desk = desk;
        pages = new Watched<>(() -> layout(source), jobs, attempts, desk.plan(), desk.period(), desk.form(),
                desk.draft());
    }

    /// The pages as laid out last; empty before the first time.
    public ReadOnlyObjectProperty<Optional<PagedDocument>> pages() {
        return pages.latest();
    }

    /// Whether somebody looks at the pages.
    public BooleanProperty watched() {
        return pages.watched();
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
        boolean line = PlanTree.find(plan, element).filter(Indicator.class::isInstance)
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
        List<Page> all = pages().get().map(PagedDocument::pages).orElse(List.of());
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
                .flatMap(found -> Fields.find(found.level(), new FieldKey(place.field())))
                .filter(field -> field.perPeriod()).flatMap(_ -> desk.period().get());
    }

    private Work<PagedDocument> layout(PageSource source) {
        Plan plan = withDraft(desk.plan().get());
        PlanView view = desk.view();
        return _ -> source.pages(plan, view);
    }

    /// The plan as it will be once what is being typed is kept.
    private Plan withDraft(Plan plan) {
        return desk.draft().get().filter(draft -> PlanTree.find(plan, draft.element()).isPresent())
                .map(draft -> new SetText(draft.element(), draft.cell(), draft.text()).apply(plan)).orElse(plan);
    }
}
