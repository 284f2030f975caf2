package mn.biyelelt.storage.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import mn.biyelelt.domain.change.RandomChanges;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.change.WorkspaceChange.PutForm;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.storage.StorageRules;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.secret.Password;

/// A day of work with a workspace, always the same one for the same seed: it is made, changed, closed and opened again, with
/// snapshots and new journals often enough that all of it happens.
final class Session {

    static final Path FILE = Path.of("/w.mv.db");
    static final StorageRules RULES = new StorageRules(5000, 9, 3000, 10);
    static final Office OFFICE = new Office("Сумын эрүүл мэндийн төв", "soum-health-centre", "Говь", "Төв");
    /// Noted when the workspace has been made.
    static final int MADE = 0;

    private final Optional<String> password;
    private final List<WorkspaceChange> changes = new ArrayList<>();
    private final List<Holdings> states = new ArrayList<>();

    Session(long seed, int length) {
        this(seed, length, Optional.empty());
    }

    /// @param password that the workspace has from the first byte on
    Session(long seed, int length, Optional<String> password) {
        this.password = password;
        var random = new Random(seed);
        var next = RandomChanges.of(random);
        states.add(Holdings.startingWith(OFFICE));
        Plan plan = Plan.empty(new PlanId(new UUID(7, seed)), "unit-plan", 2026);
        add(new AddPlan(plan));
        add(new PutForm("own", "id: own\n"));
        while (changes.size() < length) {
            var change = next.next(plan);
            plan = change.apply(plan);
            add(new EditPlan(plan.id(), change));
        }
    }

    int length() {
        return changes.size();
    }

    WorkspaceChange change(int number) {
        return changes.get(number - 1);
    }

    /// What the workspace holds after so many changes.
    Holdings state(int number) {
        return states.get(number);
    }

    /// One more change, that fits behind the last.
    WorkspaceChange nextChange() {
        return new PutForm("later", "id: later\n");
    }

    /// What the workspace holds after that.
    Holdings nextState() {
        return nextChange().apply(state(length()));
    }

    Workspace create(StorageDevice disk) {
        return Workspace.create(disk, RULES, FILE, state(0), password.map(Session::password));
    }

    Workspace open(StorageDevice disk) {
        return Workspace.open(disk, RULES, FILE, password.map(Session::password));
    }

    static Password password(String letters) {
        return Password.of(letters.toCharArray());
    }

    /// Does it all; what was acknowledged is noted in the disk's log.
    void run(MemoryDisk disk) {
        int half = length() / 2;
        try (Workspace workspace = create(disk)) {
            disk.note(MADE);
            append(workspace, disk, 1, half);
        }
        try (Workspace workspace = open(disk)) {
            append(workspace, disk, half + 1, length());
        }
    }

    private void append(Workspace workspace, MemoryDisk disk, int first, int last) {
        for (int number = first; number <= last; number++) {
            saved(workspace, change(number));
            disk.note(number);
        }
    }

    /// Waits for the acknowledgement.
    static long saved(Workspace workspace, WorkspaceChange change) {
        try {
            return workspace.append(change).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void add(WorkspaceChange change) {
        changes.add(change);
        states.add(change.apply(states.getLast()));
    }
}
