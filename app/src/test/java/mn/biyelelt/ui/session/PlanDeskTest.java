package mn.biyelelt.ui.session;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
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

        assertThat(desk.undoable().get()).isFalse();
        assertThat(writes).isEmpty();
    }

    @Test
    void undoAndRedoGoBothWays() {
        type("Шинэ");
        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
        assertThat(desk.redoable().get()).isTrue();

        desk.redo();
        assertThat(Texts.of(desk.plan().get(), id(11), CellKey.of(Fields.ITEM_TEXT))).isEqualTo("Шинэ");
    }

    private void type(String text) {
        desk.setText(id(11), CellKey.of(Fields.ITEM_TEXT), text);
    }
}
