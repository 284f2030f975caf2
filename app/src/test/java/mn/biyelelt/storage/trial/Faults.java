package mn.biyelelt.storage.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.trial.FaultyDisk.Fault;

/// Lets one operation after another of a [Session] fail and looks whether all that was acknowledged is there afterwards, in the
/// same window after a retry and after the next start.
final class Faults {

    private final Session session;

    Faults(Session session) {
        this.session = session;
    }

    /// How many operations there are that can fail.
    long operations() {
        try (var disk = new MemoryDisk(); var faulty = new FaultyDisk(disk, Fault.HICCUP, Long.MAX_VALUE)) {
            new Run(faulty).whole();
            return faulty.operations();
        }
    }

    /// @return what went wrong; empty if nothing did
    Optional<String> problem(Fault fault, long failing) {
        try (var disk = new MemoryDisk(); var faulty = new FaultyDisk(disk, fault, failing)) {
            var run = new Run(faulty);
            run.whole();
            return run.problem().or(() -> later(disk, run))
                    .map(what -> fault + " at operation " + failing + ": " + what);
        }
    }

    private Optional<String> later(MemoryDisk disk, Run run) {
        if (run.expected.isEmpty()) {
            return making(disk);
        }
        try (Workspace workspace = session.open(disk)) {
            if (workspace.report().missing().isPresent()) {
                return Optional.of("missing: " + workspace.report());
            }
            return workspace.holdings().equals(run.expected.get())
                    ? Optional.empty()
                    : Optional.of("other contents at the next start, " + workspace.report());
        } catch (StorageFailure e) {
            return Optional.of("next start: " + e);
        }
    }

    /// A workspace that could not be made is not in the way of the next try.
    private Optional<String> making(MemoryDisk disk) {
        try (Workspace workspace = session.open(disk)) {
            return workspace.holdings().equals(session.state(0)) ? Optional.empty() : Optional.of("made of nothing");
        } catch (StorageFailure e) {
            if (e.reason() != Reason.MISSING) {
                return Optional.of("what is left of the making: " + e);
            }
        }
        session.create(disk).close();
        return Optional.empty();
    }

    /// The session on a faulty disk, by somebody who tries again in the same window once the disk is mended.
    private final class Run {

        private final FaultyDisk disk;
        private final List<String> problems = new ArrayList<>();
        private Optional<Holdings> expected = Optional.empty();

        Run(FaultyDisk disk) {
            this.disk = disk;
        }

        Optional<String> problem() {
            return problems.stream().findFirst();
        }

        void whole() {
            int half = session.length() / 2;
            try (Workspace workspace = session.create(disk)) {
                expected = Optional.of(session.state(0));
                append(workspace, 1, half);
            } catch (StorageFailure _) {
                disk.mend();
                return;
            }
            try (Workspace workspace = session.open(disk)) {
                append(workspace, half + 1, session.length());
            } catch (StorageFailure _) {
                disk.mend();
            }
        }

        /// Appends until something is refused, mends the disk, tries again and does the rest.
        private void append(Workspace workspace, int first, int last) {
            if (workspace.report().readOnly().isPresent()) {
                disk.mend();
                return;
            }
            for (int number = first; number <= last; number++) {
                WorkspaceChange change = session.change(number);
                if (!saved(workspace, change)) {
                    disk.mend();
                    workspace.retry().toCompletableFuture().join();
                    if (!saved(workspace, change)) {
                        problems.add("still refused: " + workspace.trouble());
                        return;
                    }
                }
                expected = Optional.of(session.state(number));
                if (!workspace.holdings().equals(expected.get())) {
                    problems.add("other contents in the window after " + number);
                }
            }
        }

        private boolean saved(Workspace workspace, WorkspaceChange change) {
            try {
                Session.saved(workspace, change);
                return true;
            } catch (StorageFailure _) {
                return false;
            }
        }
    }
}
