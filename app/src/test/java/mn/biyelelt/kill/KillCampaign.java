package mn.biyelelt.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.device.LocalDisk;
import mn.biyelelt.storage.secret.Password;

/// Kills the program again and again over one workspace and looks after each kill whether all that was acknowledged is there.
final class KillCampaign {

    private static final int MOST_EDITS = 700;
    private static final Office OFFICE = new Office("Төв", "", "", "");

    private final Path folder;
    private final List<String> program;
    private final Random random;
    private final Path file;
    private final Path errors;
    private final Map<Scene, Integer> kills = new EnumMap<>(Scene.class);
    private Duration start = Duration.ZERO;
    private long edits;
    private long acknowledged;
    private long others = 1;

    /// @param folder  an empty folder
    /// @param program the command that starts the program
    KillCampaign(Path folder, List<String> program, long seed) {
        this.folder = folder;
        this.program = List.copyOf(program);
        this.random = new Random(seed);
        this.file = folder.resolve("w.mv.db");
        this.errors = folder.resolve("errors");
    }

    /// What was done: `kills` by scene, and how many edits were acknowledged in all.
    record Tally(Map<Scene, Integer> kills, long acknowledged) {}

    /// @throws LostEdit if anything acknowledged is missing, or the workspace does not open
    Tally run(int count, List<Scene> scenes) throws IOException, InterruptedException {
        prepare();
        for (int i = 0; i < count; i++) {
            Scene scene = scenes.get(random.nextInt(scenes.size()));
            kill(scene);
            kills.merge(scene, 1, Integer::sum);
        }
        return new Tally(kills, acknowledged);
    }

    private void prepare() throws IOException, InterruptedException {
        Path plan = Files.writeString(folder.resolve("plan.json"), Book.file());
        require(Victim.start(program, errors, "new", file, "--office", "Төв").await() == 0);
        require(Victim.start(program, errors, "load", file, plan).await() == 0);
        long begin = System.nanoTime();
        require(Victim.start(program, errors, "plans", file).await() == 0);
        start = Duration.ofNanos(System.nanoTime() - begin);
    }

    private void kill(Scene scene) throws IOException, InterruptedException {
        switch (scene) {
            case STARTING -> edit(0, moment(1.2), false);
            case EDITING -> edit(1 + random.nextInt(400), Duration.ofNanos(random.nextInt(3_000_000)), false);
            case CLOSING -> edit(1 + random.nextInt(40), moment(0.4), true);
            case LOADING -> load();
            case MAKING -> make();
            case BACKING_UP -> backUp();
            case MIGRATING -> migrate();
            case PROTECTING -> protect();
        }
    }

    /// @param answers how many edits are answered before the clock starts
    private void edit(int answers, Duration moment, boolean close) throws IOException, InterruptedException {
        int sent = close ? answers : MOST_EDITS;
        Victim victim = Victim.start(program, errors, "edit", file);
        victim.send(LongStream.rangeClosed(edits + 1, edits + sent).mapToObj(Book::line).toList(), close);
        victim.awaitLines(answers);
        List<String> lines = victim.killAfter(moment);
        long saved = lines.stream().filter(line -> line.startsWith("saved ")).count();
        require(saved == lines.size());
        require(lines.isEmpty() || number(lines.getLast()) - number(lines.getFirst()) == saved - 1);
        long found = Book.edits(holdings());
        if (found < edits + saved || found > edits + sent) {
            throw new LostEdit(edits + saved + " edits were acknowledged, " + found + " are there");
        }
        acknowledged += saved;
        edits = found;
    }

    private void load() throws IOException, InterruptedException {
        others++;
        var id = new UUID(1, others);
        Path plan = Files.writeString(folder.resolve("other.json"), Book.file(id));
        List<String> lines = Victim.start(program, errors, "load", file, plan).killAfter(moment(1.5));
        Holdings holdings = holdings();
        if (!Book.has(holdings, id) && !lines.isEmpty()) {
            throw new LostEdit("a loaded plan is gone");
        }
        requireEdits(holdings);
    }

    /// Killed at the very first start, the workspace is there or can be made again.
    private void make() throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("made-" + kills.getOrDefault(Scene.MAKING, 0)));
        Path made = place.resolve("n.mv.db");
        Victim.start(program, errors, "new", made, "--office", "Төв").killAfter(moment(1.2));
        try (Workspace workspace = opened(made)) {
            require(workspace.holdings().office().name().equals(OFFICE.name()));
            require(workspace.holdings().plans().isEmpty());
        }
    }

    private static Workspace opened(Path made) {
        try {
            return Workspace.open(made);
        } catch (StorageFailure e) {
            if (e.reason() != StorageFailure.Reason.MISSING) {
                throw e;
            }
            return Workspace.create(made, OFFICE);
        }
    }

    /// What was named as the backup holds everything.
    private void backUp() throws IOException, InterruptedException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        List<String> lines = Victim.start(program, errors, "backup", file, stick).killAfter(moment(1.5));
        if (!lines.isEmpty()) {
            requireEdits(Backups.read(Path.of(lines.getFirst()), password()).holdings());
        }
        requireEdits(holdings());
    }

    /// A workspace that the first version left, as that version left it.
    private void migrate() throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("old-" + kills.getOrDefault(Scene.MIGRATING, 0)));
        Path old = OldWorkspace.copyTo(place);
        List<String> _ = Victim.start(program, errors, "plans", old).killAfter(moment(1.2));
        try (Workspace workspace = Workspace.open(old)) {
            require(workspace.holdings().plans().equals(OldWorkspace.plans()));
        }
    }

    /// The password is set where there is none, and else removed; killed, it is there or not.
    private void protect() throws IOException, InterruptedException {
        String action = Files.exists(folder.resolve("w.biyelelt-data/key")) ? "remove" : "set";
        List<String> _ = Victim.start(program, errors, "password", action, file).killAfter(moment(2));
        requireEdits(holdings());
    }

    private static Optional<Password> password() {
        return Optional.of(Password.of(Victim.PASSWORD.toCharArray()));
    }

    /// Mostly only read, so that the next process meets the files as the kill left them.
    private Holdings holdings() {
        try (Workspace workspace = random.nextInt(3) == 0
                ? Workspace.open(file, password().orElseThrow())
                : Workspace.openReadOnly(new LocalDisk(), file, password())) {
            if (workspace.report().missing().isPresent()) {
                throw new LostEdit("missing: " + workspace.report());
            }
            return workspace.holdings();
        }
    }

    private void requireEdits(Holdings holdings) {
        long found = Book.edits(holdings);
        if (found != edits) {
            throw new LostEdit(edits + " edits were there, now " + found);
        }
    }

    private void require(boolean holds) throws IOException {
        if (!holds) {
            throw new LostEdit("the program said: " + Files.readString(errors));
        }
    }

    private Duration moment(double starts) {
        return start.multipliedBy(random.nextInt((int) (starts * 1000))).dividedBy(1000);
    }

    private static long number(String saved) {
        return Long.parseLong(saved.substring("saved ".length()));
    }
}
