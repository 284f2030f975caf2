package mn.biyelelt.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.domain.change.RandomChanges;
import mn.biyelelt.domain.change.RemoveElement;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditSessionTest {

    private static final Plan EMPTY = Plan.empty(new PlanId(new UUID(1, 1)), "unit-plan", 2026);

    private final RememberingLog log = new RememberingLog();
    private final EditSession session = new EditSession(EMPTY, log, Runnable::run);

    @Test
    void anEditIsSeenAtOnceAndSavedWhenTheLogSaysSo() {
        session.apply(preamble("Зорилго"));

        assertThat(session.plan().get(Fields.PREAMBLE)).isEqualTo("Зорилго");
        assertThat(session.revision()).isEqualTo(1);
        assertThat(session.saveState()).isEqualTo(new SaveState.Saving(1));

        log.acknowledgeNext();

        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(1));
        assertThat(log.changes).containsExactly(new EditPlan(EMPTY.id(), preamble("Зорилго")));
    }

    @Test
    void consecutiveEditsOfOneCellAreSeparateSteps() {
        session.apply(preamble("а"));
        session.apply(preamble("аб"));

        session.undo();

        assertThat(session.plan().get(Fields.PREAMBLE)).isEqualTo("а");
    }

    @Test
    void undoAndRedoAreLoggedLikeAnyChange() {
        session.apply(preamble("а"));
        session.undo();
        session.redo();

        assertThat(log.changes).extracting(change -> ((EditPlan) change).change())
                .containsExactly(preamble("а"), preamble(""), preamble("а"));
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        session.apply(preamble("а"));
        session.undo();
        session.apply(preamble("б"));

        assertThat(session.canRedo()).isFalse();
        assertThat(session.canUndo()).isTrue();
    }

    @Test
    void aRefusedChangeLeavesEverythingAsItWas() {
        session.apply(preamble("а"));
        session.undo();
        var unknown = new RemoveElement(new ElementId(new UUID(9, 9)));

        assertThatThrownBy(() -> session.apply(unknown)).isInstanceOf(ChangeRejected.class);

        assertThat(session.plan()).isEqualTo(EMPTY);
        assertThat(session.revision()).isEqualTo(2);
        assertThat(session.canRedo()).isTrue();
        assertThat(log.changes).hasSize(2);
    }

    @Test
    void undoOfNothingIsRefused() {
        assertThatThrownBy(session::undo).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(session::redo).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFailedAppendStaysVisible() {
        var diskFull = new IllegalStateException("disk full");
        session.apply(preamble("а"));
        session.apply(preamble("б"));

        log.failNext(diskFull);
        log.acknowledgeNext();

        assertThat(session.saveState()).isEqualTo(new SaveState.Failed(diskFull));
        assertThat(session.plan().get(Fields.PREAMBLE)).isEqualTo("б");
    }

    @Test
    void listenersHearEachSnapshotAndSaveStateUntilTheyLeave() {
        var plans = new ArrayList<String>();
        var states = new ArrayList<SaveState>();
        Subscription snapshots = session.onPlan(plan -> plans.add(plan.get(Fields.PREAMBLE)));
        session.onSaveState(states::add);

        session.apply(preamble("а"));
        log.acknowledgeNext();
        snapshots.close();
        session.undo();

        assertThat(plans).containsExactly("а");
        assertThat(states).containsExactly(new SaveState.Saving(1), new SaveState.Saved(1), new SaveState.Saving(1));
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatTheLogTookRebuildsThePlanAndUndoingAllLeadsBack(long seed) {
        var random = new Random(seed);
        Plan start = RandomPlans.of(random).next();
        var edited = new EditSession(start, log, Runnable::run);
        var changes = RandomChanges.of(random);
        for (int i = 0; i < 30; i++) {
            step(edited, changes, random.nextInt(4));
        }

        assertThat(rebuilt(start)).isEqualTo(edited.plan());

        while (edited.canUndo()) {
            edited.undo();
        }
        assertThat(edited.plan()).isEqualTo(start);
        assertThat(rebuilt(start)).isEqualTo(start);
    }

    private static void step(EditSession edited, RandomChanges changes, int kind) {
        if (kind == 0 && edited.canUndo()) {
            edited.undo();
        } else if (kind == 1 && edited.canRedo()) {
            edited.redo();
        } else {
            edited.apply(changes.next(edited.plan()));
        }
    }

    private Plan rebuilt(Plan start) {
        Plan plan = start;
        for (WorkspaceChange change : log.changes) {
            plan = ((EditPlan) change).change().apply(plan);
        }
        return plan;
    }

    private static Change preamble(String text) {
        return new SetText(EMPTY.id().element(), CellKey.of(Fields.PREAMBLE), text);
    }

    /// A log that answers when it is told to.
    private static final class RememberingLog implements ChangeLog {

        private final List<WorkspaceChange> changes = new ArrayList<>();
        private final Deque<CompletableFuture<Long>> waiting = new ArrayDeque<>();
        private long sequence;

        @Override
        public CompletionStage<Long> append(WorkspaceChange change) {
            changes.add(change);
            var answer = new CompletableFuture<Long>();
            waiting.add(answer);
            return answer;
        }

        void acknowledgeNext() {
            sequence++;
            waiting.remove().complete(sequence);
        }

        void failNext(Throwable reason) {
            waiting.remove().completeExceptionally(reason);
        }
    }
}
