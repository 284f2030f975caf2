package mn.biyelelt.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.storage.StorageRules;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.WorkspaceCheck;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.LocalDisk;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.wire.ChangeJson;

/// What safety costs, as a whole process. The first argument names a measurement, the second a folder for the files; `load` and
/// `edits` leave workspaces there that `start` and `rebuild` open. `app/docs/reliability.md` has commands and figures.
public final class StorageBench {

    private static final int EDITS = 20_000;
    private static final int LINES_OF_A_YEAR = 400;
    private static final int SAMPLES = 2_000;
    private static final int OPENINGS = 4;
    private static final String WORD = "нууц үг";

    private final Path folder;
    private final Plan plan;

    private StorageBench(Path folder, int lines) {
        this.folder = folder;
        this.plan = GeneratedPlan.of(lines);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "load" -> new StorageBench(folder, Integer.parseInt(arguments[2])).load();
            case "edit" -> new StorageBench(folder, LINES_OF_A_YEAR).edit();
            case "password" -> new StorageBench(folder, LINES_OF_A_YEAR).password();
            case "edits" -> new StorageBench(folder, LINES_OF_A_YEAR).edits();
            case "start" -> start(folder.resolve("edits.mv.db"));
            case "rebuild" -> rebuild(folder.resolve("edits.mv.db"));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /// One plan of many lines as one change.
    private void load() throws IOException {
        Path file = empty("load");
        long start = System.nanoTime();
        try (Workspace workspace = create(file)) {
            save(workspace, new AddPlan(plan));
            tell("acknowledged after", System.nanoTime() - start);
        }
        tell("closed after", System.nanoTime() - start);
        System.out.printf("database %,d bytes%n", Files.size(file));
    }

    /// A saved edit against writing and forcing the same bytes, in turn.
    private void edit() throws IOException {
        Path file = empty("edit");
        var edits = new long[SAMPLES];
        var bare = new long[SAMPLES];
        try (Workspace workspace = create(file); DeviceFile log = new LocalDisk().create(empty("bare"))) {
            save(workspace, new AddPlan(plan));
            long at = 0;
            for (int i = -SAMPLES / 2; i < SAMPLES; i++) {
                WorkspaceChange change = edit(i);
                byte[] bytes = ChangeJson.write(change);
                long begin = System.nanoTime();
                log.write(ByteBuffer.wrap(bytes), at);
                log.sync();
                long middle = System.nanoTime();
                save(workspace, change);
                at += bytes.length;
                if (i >= 0) {
                    bare[i] = middle - begin;
                    edits[i] = System.nanoTime() - middle;
                }
            }
        }
        tellShares("bare", bare);
        tellShares("edit", edits);
    }

    /// A saved edit without and with a password, in turn; then opening both.
    private void password() throws IOException {
        Path plain = empty("plain");
        Path secret = empty("secret");
        var without = new long[SAMPLES];
        var with = new long[SAMPLES];
        try (Workspace open = create(plain); Workspace locked = create(secret)) {
            locked.setPassword(Password.of(WORD.toCharArray())).toCompletableFuture().join();
            save(open, new AddPlan(plan));
            save(locked, new AddPlan(plan));
            for (int i = -SAMPLES / 2; i < SAMPLES; i++) {
                WorkspaceChange change = edit(i);
                long begin = System.nanoTime();
                save(open, change);
                long middle = System.nanoTime();
                save(locked, change);
                if (i >= 0) {
                    without[i] = middle - begin;
                    with[i] = System.nanoTime() - middle;
                }
            }
        }
        tellShares("without", without);
        tellShares("with", with);
        System.out.printf("ratio of the medians %.2f%n", (double) with[SAMPLES / 2] / without[SAMPLES / 2]);
        for (int i = 0; i < OPENINGS; i++) {
            long begin = System.nanoTime();
            Workspace.open(plain).close();
            tell("opened and closed without, after", System.nanoTime() - begin);
            begin = System.nanoTime();
            Workspace.open(secret, Password.of(WORD.toCharArray())).close();
            tell("opened and closed with, after", System.nanoTime() - begin);
        }
    }

    private void edits() throws IOException {
        long start = System.nanoTime();
        try (Workspace workspace = create(empty("edits"))) {
            save(workspace, new AddPlan(plan));
            for (int i = 1; i < EDITS; i++) {
                workspace.append(edit(i));
            }
        }
        tell(EDITS + " edits and closing", System.nanoTime() - start);
    }

    private static void start(Path file) {
        long start = System.nanoTime();
        try (Workspace workspace = Workspace.open(file)) {
            tell("opened with all checks after", System.nanoTime() - start);
            System.out.println(workspace.report().isQuiet() ? "sound" : workspace.report());
        }
        start = System.nanoTime();
        System.out.println(WorkspaceCheck.of(file).isSound());
        tell("full check", System.nanoTime() - start);
    }

    private static void rebuild(Path file) throws IOException {
        Files.delete(file);
        try (Stream<Path> snapshots = Files.list(file.resolveSibling("edits.biyelelt-data/snapshots"))) {
            List<Path> newest = snapshots.sorted(Comparator.reverseOrder()).limit(1).toList();
            Files.write(newest.getFirst(), new byte[]{0});
        }
        long start = System.nanoTime();
        try (Workspace workspace = Workspace.open(file)) {
            tell("rebuilt from an older snapshot after", System.nanoTime() - start);
            System.out.println(workspace.report().missing());
        }
    }

    private Path empty(String name) throws IOException {
        Path data = folder.resolve(name + ".biyelelt-data");
        if (Files.exists(data)) {
            try (Stream<Path> parts = Files.walk(data)) {
                for (Path part : parts.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(part);
                }
            }
        }
        Path file = folder.resolve(name + ".mv.db");
        Files.deleteIfExists(file);
        return file;
    }

    private static Workspace create(Path file) {
        var office = new Office("Төв", "soum-health-centre", "", "");
        return Workspace.create(new LocalDisk(), StorageRules.USUAL, file, Holdings.startingWith(office));
    }

    private WorkspaceChange edit(int number) {
        var rows = plan.sections().getFirst().rows().stream().filter(Activity.class::isInstance).toList();
        var row = rows.get(Math.floorMod(number, rows.size()));
        return new EditPlan(plan.id(), new SetText(row.id(), CellKey.of(Fields.ITEM_TEXT),
                "Урьдчилан сэргийлэх үзлэг хийж, илэрсэн өвчлөлийг хяналтад авах " + number));
    }

    private static void save(Workspace workspace, WorkspaceChange change) {
        workspace.append(change).toCompletableFuture().join();
    }

    private static void tell(String what, long nanos) {
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.printf("%s %,d ms; the process has used %,d ms of CPU%n", what, nanos / 1_000_000, cpu.toMillis());
    }

    private static void tellShares(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf("%s: median %,d µs, 99 of 100 within %,d µs, longest %,d µs%n", what,
                nanos[nanos.length / 2] / 1000, nanos[nanos.length * 99 / 100] / 1000,
                nanos[nanos.length - 1] / 1000);
    }
}
