package mn.biyelelt.storage.trial;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.OpeningReport;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.trial.PowerCut.Loss;

/// Cuts the power at chosen moments of a [Session] and looks whether all that was acknowledged is there when the workspace is
/// opened on what the disk was left with.
final class PowerCuts {

    private final Session session;
    private final List<DiskEvent> log;
    private final int lastNode;

    /// @param disk on which the session was run
    PowerCuts(Session session, MemoryDisk disk) {
        this.session = session;
        this.log = disk.log();
        this.lastNode = disk.lastNode();
    }

    /// One cut, chosen by the seed.
    ///
    /// @return what is wrong with the disk that is left; empty if nothing is
    Optional<String> problem(long seed) {
        var random = new Random(seed);
        int events = random.nextInt(log.size() + 1);
        Loss loss = Loss.values()[random.nextInt(Loss.values().length)];
        try (MemoryDisk left = PowerCut.after(log, events, loss, random, lastNode)) {
            return problem(left, acknowledged(events))
                    .map(what -> "seed " + seed + ", after " + events + " events, loss " + loss + ": " + what);
        }
    }

    /// The last note before the cut; -1 before the workspace was made.
    private int acknowledged(int events) {
        return log.subList(0, events).stream()
                .mapToInt(event -> event instanceof DiskEvent.Note(int value) ? value : -1)
                .max().orElse(-1);
    }

    private Optional<String> problem(MemoryDisk disk, int acknowledged) {
        Holdings found;
        try (Workspace workspace = session.open(disk)) {
            if (workspace.report().missing().isPresent() || workspace.trouble().isPresent()) {
                return Optional.of(workspace.report() + " " + workspace.trouble());
            }
            found = workspace.holdings();
        } catch (StorageFailure e) {
            return acknowledged < 0 && e.reason() == Reason.MISSING ? making(disk) : Optional.of(e.toString());
        }
        int least = Math.max(0, acknowledged);
        boolean expected = found.equals(session.state(least))
                || least < session.length() && found.equals(session.state(least + 1));
        return expected ? again(disk, found) : Optional.of("other contents than those after " + least);
    }

    /// What is left of a making that was interrupted does not stand in the way of the next.
    private Optional<String> making(MemoryDisk disk) {
        try (Workspace workspace = session.create(disk)) {
            Session.saved(workspace, session.change(1));
        }
        return again(disk, session.state(1));
    }

    /// What was put right stays so.
    private Optional<String> again(MemoryDisk disk, Holdings expected) {
        try (Workspace workspace = session.open(disk)) {
            if (!workspace.report().equals(OpeningReport.QUIET)) {
                return Optional.of("at the second opening: " + workspace.report());
            }
            return workspace.holdings().equals(expected) ? Optional.empty() : Optional.of("later other contents");
        }
    }
}
