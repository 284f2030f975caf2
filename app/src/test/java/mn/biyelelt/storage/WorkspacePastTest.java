package mn.biyelelt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.domain.change.RandomChanges;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.change.WorkspaceChange.Noted;
import mn.biyelelt.domain.change.WorkspaceChange.RemovePlan;
import mn.biyelelt.domain.change.WorkspaceChange.Together;
import mn.biyelelt.domain.change.WorkspaceHistory;
import mn.biyelelt.domain.change.WorkspaceHistory.PlanHistory;
import mn.biyelelt.domain.change.WorkspaceHistory.TakenBack;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.RandomPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the journals tell of the plans' past.
class WorkspacePastTest {

    private static final Office OFFICE = new Office("Сумын эрүүл мэндийн төв", "soum-health-centre", "Говь", "Төв");

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private final Plan start = RandomPlans.of(random).next();
    private final Plan other = Plan.empty(new PlanId(new UUID(5, 5)), "unit-plan", 2026);
    private final RandomChanges changes = RandomChanges.of(random);
    private final List<Plan> plans = new ArrayList<>(List.of(start));

    @Test
    void everyEditSinceThePlanCameIsThereWithItsNoteOverSeveralStarts() {
        Path file = folder.resolve("w.mv.db");
        try (Workspace made = Workspace.create(file, OFFICE)) {
            append(made, new AddPlan(other), new AddPlan(start));
            edit(made, 250);
        }
        try (Workspace again = Workspace.open(file)) {
            edit(again, 10);
        }
        try (Workspace last = Workspace.open(file)) {
            List<PastEdit> past = past(last, 10_000);
            assertThat(past).hasSize(260);
            assertThat(past.getFirst().note()).contains(note(0));
            assertLeadsBack(past);
            assertThat(past(last, 5)).hasSizeGreaterThanOrEqualTo(5).hasSizeLessThan(260);
            assertThat(history(last, 10_000).plans()).doesNotContainKey(other.id());
        }
    }

    @Test
    void nothingIsTakenBackOverAStateThatWasBroughtBack() {
        try (Workspace made = Workspace.create(folder.resolve("w.mv.db"), OFFICE)) {
            append(made, new AddPlan(start));
            edit(made, 5);
            append(made, new Together(List.of(new RemovePlan(start.id()), new AddPlan(start))));
            plans.clear();
            plans.add(start);
            edit(made, 3);
            assertThat(past(made, 10_000)).hasSize(3);
            assertLeadsBack(past(made, 10_000));
        }
    }

    @Test
    void whatADamagedJournalDoesNotTellIsLeftOut() throws IOException {
        Path file = folder.resolve("w.mv.db");
        try (Workspace made = Workspace.create(file, OFFICE)) {
            append(made, new AddPlan(start));
            edit(made, 5);
        }
        Path journal = folder.resolve("w.biyelelt-data").resolve("journal-000001.log");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        try (Workspace damaged = Workspace.open(file)) {
            assertThat(damaged.holdings().plans()).containsExactly(plans.getLast());
            edit(damaged, 2);
            List<PastEdit> past = past(damaged, 10_000);
            assertThat(past).hasSizeGreaterThanOrEqualTo(2).hasSizeLessThan(7);
            assertLeadsBack(past);
        }
    }

    @Test
    void aBeginningThatWasTakenBackIsKnownWithItsEditsUntilSomethingNewIsDone() {
        Path file = folder.resolve("w.mv.db");
        try (Workspace made = Workspace.create(file, OFFICE)) {
            append(made, new AddPlan(other), new Noted(note(Manner.STEP), new AddPlan(start)));
            edit(made, 4);
            assertThat(ofStart(made, 10_000).begun()).contains(note(Manner.STEP));
            append(made, new Noted(note(Manner.UNDO), new RemovePlan(start.id())));
        }
        try (Workspace again = Workspace.open(file)) {
            TakenBack back = history(again, 10_000).takenBack().getFirst();
            assertThat(back.plan()).isEqualTo(plans.getLast());
            assertThat(back.history().edits()).hasSize(4);
            append(again, new Noted(note(Manner.REDO), new AddPlan(back.plan())));
            assertThat(past(again, 10_000)).isEqualTo(back.history().edits());
            assertThat(ofStart(again, 10_000).begun()).contains(note(Manner.STEP));
            assertThat(history(again, 10_000).takenBack()).isEmpty();

            append(again, new Noted(note(Manner.UNDO), new RemovePlan(start.id())));
            append(again, new EditPlan(other.id(), RandomChanges.of(random).next(other)));
            assertThat(history(again, 10_000).takenBack()).isEmpty();
        }
    }

    private List<PastEdit> past(Workspace workspace, int least) {
        return ofStart(workspace, least).edits();
    }

    private PlanHistory ofStart(Workspace workspace, int least) {
        return Objects.requireNonNull(history(workspace, least).plans().get(start.id()));
    }

    private static WorkspaceHistory history(Workspace workspace, int least) {
        return workspace.history(workspace.holdings(), workspace.number(), least).toCompletableFuture().join();
    }

    /// Takes the edits back one by one and meets every plan on the way.
    private void assertLeadsBack(List<PastEdit> past) {
        Plan plan = plans.getLast();
        for (int back = 1; back <= past.size(); back++) {
            plan = past.get(past.size() - back).inverse().apply(plan);
            assertThat(plan).isEqualTo(plans.get(plans.size() - 1 - back));
        }
    }

    private void edit(Workspace workspace, int count) {
        for (int i = 0; i < count; i++) {
            var edit = new EditPlan(start.id(), changes.next(plans.getLast()));
            append(workspace, new Noted(note(plans.size() - 1), edit));
            plans.add(edit.change().apply(plans.getLast()));
        }
    }

    private static ChangeNote note(Manner manner) {
        return new ChangeNote(Instant.EPOCH, "statistic", manner, "BEGIN_PLAN", 1);
    }

    private static ChangeNote note(int number) {
        return new ChangeNote(Instant.ofEpochSecond(number), "statistic", Manner.STEP, "TEXT", 1);
    }

    private static void append(Workspace workspace, WorkspaceChange... steps) {
        for (WorkspaceChange step : steps) {
            workspace.append(step).toCompletableFuture().join();
        }
    }
}
