package mn.biyelelt.storage.trial;

import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mn.biyelelt.storage.trial.FaultyDisk.Fault;

/// Power cuts, damages and faults by the thousand, of a workspace with a password if a fourth word names one. `app/docs/reliability.md` has the command and the figures.
public final class Campaign {

    private static final int CHANGES = 30;
    private static final int CUTS_OF_A_SESSION = 250;

    private Campaign() {
    }

    /// @param arguments `cuts`, `damages` or `faults`, how many (of each kind of fault: all), and the seed to begin with
    public static void main(String[] arguments) {
        long count = Long.parseLong(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        Optional<String> password = arguments.length > 3 ? Optional.of(arguments[3]) : Optional.empty();
        long problems = switch (arguments[0]) {
            case "cuts" -> cuts(count, seed, password);
            case "damages" -> damages(count, seed, password);
            case "faults" -> faults(seed);
            case "passwords" -> passwords(seed);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.out.println(problems + " problems");
        System.exit(problems == 0 ? 0 : 1);
    }

    private static long cuts(long count, long seed, Optional<String> password) {
        long problems = 0;
        for (long done = 0; done < count; done += CUTS_OF_A_SESSION) {
            var session = new Session(seed + done, CHANGES, password);
            try (var disk = new MemoryDisk()) {
                session.run(disk);
                var cuts = new PowerCuts(session, disk);
                long first = seed + done;
                problems += told(LongStream.range(first, first + Math.min(CUTS_OF_A_SESSION, count - done))
                        .mapToObj(cuts::problem).flatMap(Optional::stream));
            }
        }
        return problems;
    }

    private static long damages(long count, long seed, Optional<String> password) {
        var session = new Session(seed, 40, password);
        try (var disk = new MemoryDisk()) {
            session.run(disk);
            var damages = new Damages(session, disk);
            return told(LongStream.range(seed, seed + count).mapToObj(damages::problem).flatMap(Optional::stream));
        }
    }

    private static long faults(long seed) {
        var faults = new Faults(new Session(seed, CHANGES));
        long operations = faults.operations();
        System.out.println(operations + " operations");
        long problems = 0;
        for (Fault fault : Fault.values()) {
            problems += told(LongStream.rangeClosed(1, operations).mapToObj(failing -> faults.problem(fault, failing))
                    .flatMap(Optional::stream));
        }
        return problems;
    }

    /// Every moment and every operation of setting, changing and removing a password.
    private static long passwords(long seed) {
        long problems = 0;
        for (PasswordChanges.Kind kind : PasswordChanges.Kind.values()) {
            try (var disk = new MemoryDisk()) {
                var changes = new PasswordChanges(kind, seed, disk);
                long operations = changes.operations();
                System.out.println(kind + ": " + operations + " operations");
                for (Fault fault : Fault.values()) {
                    problems += told(LongStream.rangeClosed(1, operations)
                            .mapToObj(failing -> changes.fault(fault, failing)).flatMap(Optional::stream));
                }
                PasswordChanges.Cuts cuts = changes.cuts();
                System.out.println(kind + ": " + cuts.count() + " cuts");
                problems += told(
                        LongStream.range(0, cuts.count()).mapToObj(cuts::problem).flatMap(Optional::stream));
            }
        }
        return problems;
    }

    private static long told(Stream<String> problems) {
        return problems.peek(System.out::println).count();
    }
}
