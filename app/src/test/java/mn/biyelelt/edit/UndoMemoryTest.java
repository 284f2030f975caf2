package mn.biyelelt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.domain.change.RandomChanges;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A session that is begun anew with the edits of an earlier one can undo and redo what that one could.
class UndoMemoryTest {

    private static final ChangeLog LOG = _ -> CompletableFuture.completedFuture(1L);
    private static final EditNotes NOTES = (manner, deed, count) -> Optional
            .of(new ChangeNote(Instant.EPOCH, "", manner, deed.name(), count));

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLaterSessionUndoesAndRedoesWhatTheEarlierOneCould(long seed) {
        var random = new Random(seed);
        Plan start = RandomPlans.of(random).next();
        var earlier = new EditSession(start, LOG, Runnable::run, NOTES);
        var changes = RandomChanges.of(random);
        for (int i = 0; i < 40; i++) {
            step(earlier, changes, random);
        }
        EditSession later = recalled(earlier, earlier.past());

        while (earlier.canRedo()) {
            assertThat(later.toRedo()).isEqualTo(earlier.toRedo());
            earlier.redo();
            later.redo();
            assertThat(later.plan()).isEqualTo(earlier.plan());
        }
        assertThat(later.canRedo()).isFalse();
        while (earlier.canUndo()) {
            assertThat(later.toUndo()).isEqualTo(earlier.toUndo());
            earlier.undo();
            later.undo();
            assertThat(later.plan()).isEqualTo(earlier.plan());
        }
        assertThat(later.canUndo()).isFalse();
        assertThat(later.plan()).isEqualTo(start);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whereOnlyTheLastEditsAreKnownUndoLeadsNowhereThatNeverWas(long seed) {
        var random = new Random(seed);
        Plan start = RandomPlans.of(random).next();
        var earlier = new EditSession(start, LOG, Runnable::run, NOTES);
        var changes = RandomChanges.of(random);
        var plans = new ArrayList<Plan>();
        for (int i = 0; i < 30; i++) {
            plans.add(earlier.plan());
            step(earlier, changes, random);
        }
        int known = earlier.past().size() / 2;
        EditSession later = recalled(earlier, earlier.past().subList(known, earlier.past().size()));

        while (later.canUndo()) {
            later.undo();
            assertThat(plans).contains(later.plan());
        }
        while (later.canRedo()) {
            later.redo();
        }
        while (earlier.canRedo()) {
            earlier.redo();
        }
        assertThat(later.plan()).isEqualTo(earlier.plan());
    }

    @Test
    void whatWasEditedMeanwhileStaysOnTop() {
        Plan start = RandomPlans.of(new Random(1)).next();
        var earlier = new EditSession(start, LOG, Runnable::run, NOTES);
        earlier.apply(preamble(start, "а"));
        earlier.undo();
        earlier.apply(preamble(start, "б"));
        earlier.undo();
        var later = new EditSession(earlier.plan(), LOG, Runnable::run, NOTES);
        later.apply(preamble(start, "в"));
        later.recall(earlier.past());

        assertThat(later.canRedo()).isFalse();
        later.undo();
        assertThat(later.plan()).isEqualTo(start);
        assertThat(later.canUndo()).isFalse();
    }

    @Test
    void editsWithoutANoteAreStepsOfTheirOwn() {
        Plan start = RandomPlans.of(new Random(2)).next();
        var earlier = new EditSession(start, LOG, Runnable::run);
        earlier.apply(preamble(start, "а"));
        earlier.apply(preamble(start, "аб"));
        EditSession later = recalled(earlier, earlier.past());

        later.undo();
        assertThat(later.plan().get(Fields.PREAMBLE)).isEqualTo("а");
        assertThat(later.toUndo()).map(EditStep::deed).contains(Deed.TEXT);
    }

    private static EditSession recalled(EditSession earlier, List<PastEdit> edits) {
        var later = new EditSession(earlier.plan(), LOG, Runnable::run, NOTES);
        later.recall(List.copyOf(edits));
        return later;
    }

    private static void step(EditSession session, RandomChanges changes, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> {
                if (session.canUndo()) {
                    session.undo();
                }
            }
            case 1 -> {
                if (session.canRedo()) {
                    session.redo();
                }
            }
            case 2 -> session.type(preamble(session.plan(), "т" + random.nextInt(3)));
            case 3 -> session.keep(preamble(session.plan(), "т" + random.nextInt(3)));
            case 4 -> session.dropTyped();
            default -> session.apply(changes.next(session.plan()), Deed.PASTE, 3);
        }
    }

    private static SetText preamble(Plan plan, String text) {
        return new SetText(plan.id().element(), CellKey.of(Fields.PREAMBLE), text);
    }
}
