package mn.biyelelt.ui.session;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.edit.EditSession;
import org.junit.jupiter.api.Test;

class PlanDeskTest {

    private final Deque<CompletableFuture<Long>> writes = new ArrayDeque<>();
    private final PlanDesk desk = new PlanDesk(new EditSession(Desks.plan(), _ -> {
        writes.add(new CompletableFuture<>());
        return writes.getLast();
    }, Runnable::run), InstantSource.fixed(Desks.NOW));

    @Test
    void theSavedMarkTellsTheTruthOfTheDisk() {
        assertThat(desk.saved().get()).isEqualTo(new Saved.Untouched());

        type("Шинэ");
        assertThat(desk.saved().get()).isEqualTo(new Saved.InWork());

        writes.remove().complete(1L);
        assertThat(desk.saved().get()).isEqualTo(new Saved.At(Desks.NOW));

        var lost = new IllegalStateException("no disk");
        type("Дахин");
        writes.remove().completeExceptionally(lost);
        assertThat(desk.saved().get()).isEqualTo(new Saved.Failed(lost));
    }

    @Test
    void theSameTextAgainIsNoChange() {
        type("Үзлэг хийх");

        assertThat(desk.steps().toUndo().get()).isEmpty();
        assertThat(writes).isEmpty();
    }

    @Test
    void undoAndRedoGoBothWays() {
        type("Шинэ");
        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
        assertThat(desk.steps().toRedo().get()).isPresent();

        desk.redo();
        assertThat(Texts.of(desk.plan().get(), id(11), CellKey.of(Fields.ITEM_TEXT))).isEqualTo("Шинэ");
    }

    @Test
    void whoseRowOrLineGoesAwayWorksOnAtWhatTookItsPlace() {
        var rows = new RowWork(desk, Desks.identities());
        desk.goTo(Spot.at(id(11)));
        rows.duplicate();
        desk.undo();
        assertThat(desk.spot().get()).isEqualTo(Spot.at(id(12)));

        rows.insertActivity();
        desk.undo();
        assertThat(desk.spot().get()).as("nothing stands below").isEqualTo(Spot.at(id(12)));

        desk.goTo(new Spot(id(11), Optional.of(id(112)), Optional.of(CellKey.of(Fields.TARGET))));
        rows.insertLine();
        desk.undo();
        assertThat(desk.spot().get())
                .isEqualTo(new Spot(id(11), Optional.of(id(112)), Optional.of(CellKey.of(Fields.TARGET))));
    }

    @Test
    void undoLeadsToTheRowThatCameBackAndToTheTextThatIsAnother() {
        var rows = new RowWork(desk, Desks.identities());
        desk.goTo(Spot.at(id(11)));
        rows.removeRow();
        desk.goTo(Spot.at(id(12)));
        desk.undo();
        assertThat(desk.spot().get().row()).isEqualTo(id(11));

        type("Шинэ");
        desk.setText(id(112), CellKey.of(Fields.TARGET), "75");
        desk.goTo(Spot.at(id(12)));
        desk.undo();
        assertThat(desk.spot().get())
                .isEqualTo(new Spot(id(11), Optional.of(id(112)), Optional.of(CellKey.of(Fields.TARGET))));
        desk.goTo(Spot.at(id(12)));
        desk.undo();
        assertThat(desk.spot().get())
                .isEqualTo(new Spot(id(11), Optional.empty(), Optional.of(CellKey.of(Fields.ITEM_TEXT))));
        desk.goTo(Spot.at(id(12)));
        desk.redo();
        assertThat(desk.spot().get().row()).isEqualTo(id(11));
    }

    @Test
    void undoLeadsToTheReportWhoseTextItIs() {
        var half = new ReportPeriod(2026, ReportPeriod.Span.HALF);
        desk.period().set(Optional.of(half));
        desk.setText(id(112), CellKey.of(Fields.ACHIEVED, half), "70");
        desk.period().set(Optional.empty());
        desk.undo();
        assertThat(desk.period().get()).contains(half);
        assertThat(desk.spot().get().cell()).contains(CellKey.of(Fields.ACHIEVED, half));
    }

    @Test
    void whatIsBeingTypedIsMadeLastingOnTheWayAndIsOneStep() {
        draft("Ши");
        assertThat(desk.saved().get()).isEqualTo(new Saved.InWork());
        desk.saveDraft();
        assertThat(text()).isEqualTo("Ши");
        writes.remove().complete(1L);
        assertThat(desk.saved().get()).isEqualTo(new Saved.At(Desks.NOW));

        draft("Шинэ");
        assertThat(desk.saved().get()).isEqualTo(new Saved.InWork());
        desk.saveDraft();
        desk.draft().set(Optional.empty());
        type("Шинэ үг");
        assertThat(writes).hasSize(2);

        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
        assertThat(desk.steps().toUndo().get()).isEmpty();
        desk.redo();
        assertThat(text()).isEqualTo("Шинэ үг");
    }

    @Test
    void escTakesTheSavedDraftBackAndLeavesUndoAndRedoAsTheyWere() {
        type("Нэг");
        type("Хоёр");
        desk.undo();

        draft("Гурав");
        desk.saveDraft();
        desk.dropDraft();

        assertThat(text()).isEqualTo("Нэг");
        desk.redo();
        assertThat(text()).isEqualTo("Хоёр");
        desk.undo();
        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
    }

    @Test
    void aTextTypedBackToWhatItWasIsNoStep() {
        draft("Үзлэг");
        desk.saveDraft();
        type("Үзлэг хийх");

        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
        assertThat(desk.steps().toUndo().get()).isEmpty();
    }

    @Test
    void aNumberTypedTakesTheFollowingOnesAlongAsOneStep() {
        desk.setText(id(11), CellKey.of(Fields.NUMBER), "1.5");
        assertThat(Texts.of(desk.plan().get(), id(12), CellKey.of(Fields.NUMBER))).isEqualTo("1.6");

        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
    }

    private void draft(String text) {
        desk.draft().set(Optional.of(new Draft(id(11), CellKey.of(Fields.ITEM_TEXT), text)));
    }

    private String text() {
        return Texts.of(desk.plan().get(), id(11), CellKey.of(Fields.ITEM_TEXT));
    }

    private void type(String text) {
        desk.setText(id(11), CellKey.of(Fields.ITEM_TEXT), text);
    }
}
