package mn.biyelelt.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Fuzzes every reader for as long as it is told, from the project's folder; `app/docs/reliability.md` has the command.
///
/// Each round has a seed of its own. An input that makes a reader fail, or keeps it busy for more than twenty seconds, is
/// written to the folder and named with its seed.
public final class FuzzRun {

    private static final int INPUTS = 200;
    private static final Duration HANGS = Duration.ofSeconds(20);

    private final Path findings;
    private long inputs;
    private int found;

    private FuzzRun(Path findings) {
        this.findings = findings;
    }

    /// @param args seconds, first seed, folder for findings, and, if only some readers are meant, their names
    public static void main(String[] args) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(args[0])).toNanos();
        long seed = Long.parseLong(args[1]);
        var run = new FuzzRun(Files.createDirectories(Path.of(args[2])));
        List<String> names = List.of(args).subList(3, args.length);
        List<Target> targets = new Targets(run.findings, Path.of("samples")).all().stream()
                .filter(target -> names.isEmpty() || names.contains(target.name())).toList();
        while (System.nanoTime() < end) {
            for (Target target : targets) {
                run.fire(target, seed);
            }
            seed++;
        }
        System.out.println(run.inputs + " inputs, next seed " + seed + ", findings: " + run.found);
        System.exit(run.found == 0 ? 0 : 1);
    }

    private void fire(Target target, long seed) throws IOException, InterruptedException {
        var mutator = new Mutator(new Random(seed), target.words());
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = mutator.next(target.seeds());
            inputs++;
            var reading = CompletableFuture.runAsync(() -> read(target, input));
            try {
                reading.get(HANGS.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                tell(target, seed, i, input, Objects.requireNonNullElse(e.getCause(), e));
            } catch (TimeoutException e) {
                tell(target, seed, i, input, e);
            }
        }
    }

    private static void read(Target target, byte[] input) {
        try {
            target.reading().read(input);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(Target target, long seed, int number, byte[] input, Throwable failure) throws IOException {
        found++;
        String name = target.name().replace(' ', '-') + "-" + seed + "-" + number;
        Files.write(findings.resolve(name), input);
        System.out.println(name + ": " + failure);
        for (int i = 0; i < Math.min(4, failure.getStackTrace().length); i++) {
            System.out.println("    " + failure.getStackTrace()[i]);
        }
    }
}
