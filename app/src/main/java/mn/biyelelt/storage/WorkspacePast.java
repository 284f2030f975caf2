package mn.biyelelt.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.change.WorkspaceChange.Noted;
import mn.biyelelt.domain.change.WorkspaceChange.RemovePlan;
import mn.biyelelt.domain.change.WorkspaceHistory;
import mn.biyelelt.domain.change.WorkspaceHistory.PlanHistory;
import mn.biyelelt.domain.change.WorkspaceHistory.TakenBack;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.storage.journal.Journal;
import mn.biyelelt.storage.journal.JournalTrail;
import mn.biyelelt.storage.snapshot.DamagedSnapshot;
import mn.biyelelt.storage.snapshot.SnapshotFolder;
import mn.biyelelt.wire.ChangeJson;
import mn.biyelelt.wire.JsonRejected;

/// Reads from the journals which steps led to the plans of a workspace. Reads only; what cannot be read, or is not proven to lead to a
/// plan, is left out: nothing is ever undone by guessing.
final class WorkspacePast {

    private static final WorkspaceHistory UNKNOWN = new WorkspaceHistory(Map.of(), List.of());

    private final Map<PlanId, Track> tracks = new HashMap<>();
    private final Deque<TakenBack> takenBack = new ArrayDeque<>();
    private Holdings holdings;

    /// What is known of a plan so far.
    private record Track(Optional<ChangeNote> begun, List<PastEdit> edits) {

        static Track from(PlanHistory history) {
            return new Track(history.begun(), new ArrayList<>(history.edits()));
        }

        PlanHistory history() {
            return new PlanHistory(begun, edits);
        }
    }

    private WorkspacePast(Holdings start) {
        this.holdings = start;
    }

    /// @param now  what the workspace held after the change `upTo`
    /// @param least how many changes to look back on, if there are so many
    static WorkspaceHistory of(WorkspaceFiles files, UUID workspace, Holdings now, long upTo, int least)
            throws IOException {
        JournalTrail trail = JournalTrail.read(files.device(), files.data(), workspace);
        long first = upTo + 1;
        while (trail.record(first - 1).isPresent()) {
            first--;
        }
        Optional<Path> start = start(files, first - 1, upTo, least);
        if (start.isEmpty()) {
            return UNKNOWN;
        }
        try {
            var past = new WorkspacePast(files.snapshots().read(start.get()).holdings());
            for (long number = SnapshotFolder.number(start.get()) + 1; number <= upTo; number++) {
                past.take(ChangeJson.read(Journal.content(trail.record(number).orElseThrow(), files.protection())));
            }
            return past.leadingTo(now);
        } catch (DamagedSnapshot | JsonRejected | ChangeRejected _) {
            return UNKNOWN;
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
        Holdings before = holdings;
        holdings = change.apply(before);
        switch (change) {
            case EditPlan edit -> edited(Optional.empty(), edit, before);
            case Noted(var note, EditPlan edit) -> edited(Optional.of(note), edit, before);
            case Noted(var note, AddPlan(var plan)) -> added(note, plan);
            case Noted(var note, RemovePlan(var plan)) -> removed(note, before.plan(plan).orElseThrow());
            default -> otherwise(before);
        }
    }

    private void edited(Optional<ChangeNote> note, EditPlan edit, Holdings before) {
        if (note.isEmpty() || note.get().manner() == Manner.STEP) {
            takenBack.clear();
        }
        Plan old = before.plan(edit.plan()).orElseThrow();
        track(edit.plan()).edits().add(new PastEdit(note, edit.change(), edit.change().inverse(old)));
    }

    private void added(ChangeNote note, Plan plan) {
        boolean again = note.manner() == Manner.REDO && !takenBack.isEmpty() && takenBack.element().plan().equals(plan);
        if (again) {
            tracks.put(plan.id(), Track.from(takenBack.pop().history()));
        } else {
            takenBack.clear();
            tracks.put(plan.id(), new Track(Optional.of(note), new ArrayList<>()));
        }
    }

    private void removed(ChangeNote note, Plan plan) {
        Track track = track(plan.id());
        tracks.remove(plan.id());
        if (note.manner() == Manner.UNDO) {
            takenBack.push(new TakenBack(plan, track.history()));
        } else {
            takenBack.clear();
        }
    }

    /// Another state was brought back, or plans came and went: no edit leads over that.
    private void otherwise(Holdings before) {
        var all = new HashSet<PlanId>();
        before.plans().forEach(plan -> all.add(plan.id()));
        holdings.plans().forEach(plan -> all.add(plan.id()));
        all.removeIf(id -> holdings.plan(id).equals(before.plan(id)));
        tracks.keySet().removeAll(all);
        if (!all.isEmpty()) {
            takenBack.clear();
        }
    }

    private Track track(PlanId plan) {
        return tracks.computeIfAbsent(plan, _ -> new Track(Optional.empty(), new ArrayList<>()));
    }

    private WorkspaceHistory leadingTo(Holdings now) {
        var proven = new HashMap<PlanId, PlanHistory>();
        tracks.forEach((id, track) -> {
            if (holdings.plan(id).isPresent() && holdings.plan(id).equals(now.plan(id))) {
                proven.put(id, track.history());
            }
        });
        return new WorkspaceHistory(proven, holdings.plans().equals(now.plans()) ? List.copyOf(takenBack) : List.of());
    }
}
