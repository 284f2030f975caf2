package mn.biyelelt.ui.pages;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.CellSource;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.Failure;
import mn.biyelelt.ui.session.Failures;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.session.Texts;
import org.junit.jupiter.api.Test;

class PagesModelTest {

    private final PlanDesk desk = Desks.of(Desks.plan());
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Plan> laidOut = new ArrayList<>();
    private final Failures failures = new Failures();

    @Test
    void nothingIsLaidOutWhileNobodyLooks() {
        model();
        type("а");

        assertThat(waiting).isEmpty();
    }

    @Test
    void pagesOfAPlanThatHasChangedMeanwhileNeverAppear() {
        PagesModel pages = model();
        pages.watched().set(true);
        type("а");
        type("аб");

        waiting.remove().run();
        assertThat(pages.pages().get()).isEmpty();

        waiting.remove().run();
        assertThat(pages.pages().get()).isPresent();
        assertThat(laidOut).hasSize(2).last().isSameAs(desk.plan().get());
        assertThat(waiting).isEmpty();
    }

    @Test
    void whatIsBeingTypedStandsOnThePagesBeforeItIsKept() {
        PagesModel pages = model();
        pages.watched().set(true);
        waiting.remove().run();

        desk.draft().set(Optional.of(new Draft(id(11), CellKey.of(Fields.ITEM_TEXT), "дутуу үг")));
        waiting.remove().run();

        assertThat(Texts.of(laidOut.getLast(), id(11), CellKey.of(Fields.ITEM_TEXT))).isEqualTo("дутуу үг");
        assertThat(Texts.of(desk.plan().get(), id(11), CellKey.of(Fields.ITEM_TEXT))).isNotEqualTo("дутуу үг");
        assertThat(pages.pageHere()).isEmpty();
    }

    @Test
    void aFailureIsToldAndTheLastPagesStay() {
        var full = new AtomicBoolean(true);
        PagesModel pages = new PagesModel(desk, (_, _) -> {
            if (full.get()) {
                throw new IllegalStateException("no room");
            }
            return onePage();
        }, JobRunner.direct(), failures.at(Doing.PAGES, () -> "Хуудсыг харуулж чадсангүй."));

        pages.watched().set(true);

        assertThat(failures.told().get()).map(Failure::what).contains("Хуудсыг харуулж чадсангүй.");
        assertThat(pages.pages().get()).isEmpty();

        full.set(false);
        type("а");

        assertThat(failures.told().get()).isEmpty();
        assertThat(pages.pages().get()).isPresent();
    }

    @Test
    void aPlaceOnThePaperLeadsToItsLine() {
        model().goTo(new CellSource(id(112).value(), "target"));

        assertThat(desk.spot().get())
                .isEqualTo(new Spot(id(11), Optional.of(id(112)), Optional.of(CellKey.of(Fields.TARGET))));
    }

    private PagesModel model() {
        return new PagesModel(desk, (plan, _) -> {
            laidOut.add(plan);
            return onePage();
        }, new JobRunner(waiting::add, Runnable::run), failures.at(Doing.PAGES, () -> "nothing fails"));
    }

    private static PagedDocument onePage() {
        return new PagedDocument(100, 100, List.of(new Page(List.of(), List.of(), List.of(), List.of())), List.of(),
                new ColumnWidths(List.of()));
    }

    private void type(String text) {
        desk.setText(id(11), CellKey.of(Fields.ITEM_TEXT), text);
    }
}
