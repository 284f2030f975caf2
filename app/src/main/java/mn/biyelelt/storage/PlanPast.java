package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.change.WorkspaceChange.Noted;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.storage.journal.Journal;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.snapshot.DamagedSnapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;
import mn.biyelelt.wire.ChangeJson;
import mn.biyelelt.wire.JsonRejected;

/// Reads from the journals which edits led to a plan. Reads only; what cannot be read, or is not proven to lead to the plan, is left
/// out: nothing is ever undone by guessing.
final class PlanPast {

    private final PlanId plan;
    private final List<PastEdit> edits = new ArrayList<>();
    private Holdings holdings;

    private PlanPast(PlanId plan, Holdings start) {
        this.plan = plan;
        this.holdings = start;
    }

    /// @param plan  as it was after the change `upTo`
    /// @param least how many changes of the workspace to look back on, if there are so many
    /// @return the edits, the oldest first and without gaps
    static List<PastEdit> of(WorkspaceFiles files, UUID workspace, Plan plan, long upTo, int least) throws IOException {
        JournalTrail trail = JournalTrail.read(files.device(), files.data(), workspace);
        long first = upTo + 1;
        while (trail.record(first - 1).isPresent()) {
            first--;
        }
        Optional<Path> start = start(files, first - 1, upTo, least);
        if (start.isEmpty()) {
            return List.of();
        }
        try {
            var past = new PlanPast(plan.id(), files.snapshots().read(start.get()).holdings());
            for (long number = SnapshotFolder.number(start.get()) + 1; number <= upTo; number++) {
                past.take(ChangeJson.read(Journal.content(trail.record(number).orElseThrow(), files.protection())));
            }
            return past.leadsTo(plan) ? List.copyOf(past.edits) : List.of();
        } catch (DamagedSnapshot | JsonRejected | ChangeRejected _) {
            return List.of();
        }
    }

    /// The newest snapshot that is old enough, else the oldest from which every change can be read.
    private static Optional<Path> start(WorkspaceFiles files, long from, long upTo, int least) throws IOException {
        List<Path> usable = files.snapshots().files().stream().filter(file -> SnapshotFolder.number(file) >= from)
                .filter(file -> SnapshotFolder.number(file) <= upTo).toList();
        return usable.stream().filter(file -> SnapshotFolder.number(file) <= upTo - least).findFirst()
                .or(() -> usable.isEmpty() ? Optional.empty() : Optional.of(usable.getLast()));
    }

    private void take(WorkspaceChange change) {
        Optional<Plan> before = holdings.plan(plan);
        holdings = change.apply(holdings);
        Optional<ChangeNote> note = change instanceof Noted noted ? Optional.of(noted.note()) : Optional.empty();
        WorkspaceChange bare = change instanceof Noted noted ? noted.edit() : change;
        if (bare instanceof EditPlan edit && edit.plan().equals(plan)) {
            add(note, edit.change(), before);
        } else if (!holdings.plan(plan).equals(before)) {
            // another state was brought back, or the plan came only now: no edit leads over that
            edits.clear();
        }
    }

    private void add(Optional<ChangeNote> note, Change edit, Optional<Plan> before) {
        before.ifPresent(old -> edits.add(new PastEdit(note, edit, edit.inverse(old))));
    }

    private boolean leadsTo(Plan wanted) {
        return holdings.plan(plan).filter(wanted::equals).isPresent();
    }
}
