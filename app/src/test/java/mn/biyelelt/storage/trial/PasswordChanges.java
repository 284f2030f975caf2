package mn.biyelelt.storage.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.storage.OpeningReport;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.trial.FaultyDisk.Fault;
import mn.biyelelt.storage.trial.PowerCut.Loss;

/// Interrupts the setting, changing or removing of a password at chosen operations and looks whether the workspace opens in its
/// old or its new state, with all that was acknowledged, and what becomes of it then.
final class PasswordChanges {

    /// What is done to the password.
    enum Kind {
        SET(Optional.empty(), Optional.of("шинэ")),
        CHANGE(Optional.of("хуучин"), Optional.of("шинэ")),
        REMOVE(Optional.of("хуучин"), Optional.empty());

        private final Optional<String> before;
        private final Optional<String> after;

        Kind(Optional<String> before, Optional<String> after) {
            this.before = before;
            this.after = after;
        }

        private void carryOut(Workspace workspace) {
            Optional<Password> present = before.map(Session::password);
            Optional<Password> wanted = after.map(Session::password);
            var _ = switch (this) {
                case SET -> workspace.setPassword(wanted.orElseThrow()).toCompletableFuture().join();
                case CHANGE ->
                    workspace.changePassword(present.orElseThrow(), wanted.orElseThrow()).toCompletableFuture().join();
                case REMOVE -> workspace.removePassword(present.orElseThrow()).toCompletableFuture().join();
            };
        }
    }

    /// A note that no session makes.
    private static final int DONE = 1_000_000;
    private static final Path DATA = Path.of("/w.biyelelt-data");

    private final Kind kind;
    private final MemoryDisk prepared;
    private final Holdings expected;

    /// @param prepared is filled with a workspace
    PasswordChanges(Kind kind, long seed, MemoryDisk prepared) {
        this.kind = kind;
        this.prepared = prepared;
        var session = new Session(seed, 22, kind.before);
        session.run(prepared);
        try (Workspace workspace = session.open(prepared)) {
            Session.saved(workspace, Marks.plan());
        }
        this.expected = Marks.plan().apply(session.state(session.length()));
    }

    /// Does it on the prepared disk, for cuts.
    Cuts cuts() {
        int begin = prepared.log().size();
        try (Workspace workspace = open(prepared, kind.before)) {
            kind.carryOut(workspace);
            prepared.note(DONE);
        }
        return new Cuts(begin);
    }

    /// How many operations there are that can fail.
    long operations() {
        try (var disk = prepared.copy(); var faulty = new FaultyDisk(disk, Fault.HICCUP, Long.MAX_VALUE)) {
            whole(faulty);
            return faulty.operations();
        }
    }

    /// Lets one operation fail; whoever sits there tries to write in the same window, and starts again.
    ///
    /// @return what went wrong; empty if nothing did
    Optional<String> fault(Fault fault, long failing) {
        try (var disk = prepared.copy(); var faulty = new FaultyDisk(disk, fault, failing)) {
            return whole(faulty).or(() -> later(disk, expected)).map(what -> kind + " " + fault + " at operation "
                    + failing + ": " + what);
        }
    }

    private Optional<String> whole(FaultyDisk disk) {
        try (Workspace workspace = open(disk, kind.before)) {
            try {
                kind.carryOut(workspace);
            } catch (CompletionException _) {
                disk.mend();
            }
            return workspace.holdings().equals(expected) ? Optional.empty()
                    : Optional.of("other contents in the window");
        } catch (StorageFailure _) {
            disk.mend();
            return Optional.empty();
        }
    }

    /// The disk after a cut.
    final class Cuts {

        private final int begin;
        private final List<DiskEvent> log = prepared.log();

        private Cuts(int begin) {
            this.begin = begin;
        }

        /// How many moments there are, times the ways in which a disk can lose.
        long count() {
            return (long) (log.size() - begin + 1) * Loss.values().length;
        }

        /// @param number of the cut, below [#count()]
        /// @return what went wrong; empty if nothing did
        Optional<String> problem(long number) {
            var random = new Random(number);
            int events = begin + (int) (number / Loss.values().length);
            Loss loss = Loss.values()[(int) (number % Loss.values().length)];
            boolean done = log.subList(0, events).contains(new DiskEvent.Note(DONE));
            try (MemoryDisk left = PowerCut.after(log, events, loss, random, prepared.lastNode())) {
                Optional<String> wrong = done && !opens(left, kind.after)
                        ? Optional.of("the new password was acknowledged and does not count")
                        : later(left, expected);
                return wrong
                        .map(what -> kind + " cut " + number + ", after " + (events - begin) + " events, loss " + loss
                                + ": " + what);
            }
        }
    }

    /// Opens with whichever password counts, once more, and looks what can be read on the disk then.
    private Optional<String> later(MemoryDisk disk, Holdings wanted) {
        List<Optional<String>> counting = Stream.of(kind.before, kind.after).filter(word -> opens(disk, word)).toList();
        if (counting.isEmpty()) {
            return Optional.of("neither password opens it");
        }
        var problems = new ArrayList<String>();
        IntStream.range(0, 2).forEach(time -> {
            try (Workspace workspace = open(disk, counting.getFirst())) {
                OpeningReport report = workspace.report();
                if (!workspace.holdings().equals(wanted) || report.missing().isPresent()) {
                    problems.add("other contents: " + report);
                }
                if (time > 0 && !report.isQuiet()) {
                    problems.add("at a later opening: " + report);
                }
            }
        });
        if (counting.getFirst().isPresent() && isReadable(disk)) {
            problems.add("a cell can be read without the password");
        }
        return problems.stream().findFirst();
    }

    /// Looks into the workspace's files; what the simulation brings back of its making is not among them.
    private static boolean isReadable(MemoryDisk disk) {
        return Stream.concat(Damages.files(disk, DATA).stream(), Stream.of(Session.FILE))
                .anyMatch(file -> Marks.isPlain(disk.contents(file)));
    }

    private static boolean opens(MemoryDisk disk, Optional<String> password) {
        try (MemoryDisk copy = disk.copy(); Workspace workspace = open(copy, password)) {
            return workspace.hasPassword() == password.isPresent();
        } catch (StorageFailure e) {
            if (e.reason() == Reason.PASSWORD_NEEDED || e.reason() == Reason.WRONG_PASSWORD) {
                return false;
            }
            throw e;
        }
    }

    private static Workspace open(StorageDevice disk, Optional<String> password) {
        return Workspace.open(disk, Session.RULES, Session.FILE, password.map(Session::password));
    }
}
