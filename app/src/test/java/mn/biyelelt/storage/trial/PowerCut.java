package mn.biyelelt.storage.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What a disk may hold after the power failed in the middle of its log: all that was forced to disk, and of the rest whatever
/// chance left. Names become lasting in their order, contents in pieces and in any order.
final class PowerCut {

    /// What becomes of contents that were not forced to disk.
    enum Loss {
        /// Nothing of them is there: the disk wrote nothing by itself.
        ALL,
        /// All are there: the program was killed, the system lives on.
        NONE,
        /// Blocks of 4 KiB came in any order.
        BLOCKS,
        /// Sectors of 512 bytes came in any order.
        SECTORS
    }

    private final Random random;
    private final Loss loss;
    private final DiskTree lasting = new DiskTree();
    private final List<DiskEvent.Names> names = new ArrayList<>();
    private final Map<Integer, List<DiskEvent>> contents = new HashMap<>();

    private PowerCut(Random random, Loss loss) {
        this.random = random;
        this.loss = loss;
    }

    /// The disk as it is found after the first `events` events of a log.
    static MemoryDisk after(List<DiskEvent> log, int events, Loss loss, Random random, int lastNode) {
        var cut = new PowerCut(random, loss);
        log.subList(0, events).forEach(cut::happen);
        return new MemoryDisk(cut.left(), lastNode);
    }

    private void happen(DiskEvent event) {
        switch (event) {
            case DiskEvent.Names change -> names.add(change);
            case DiskEvent.NewFolder(int folder) -> lasting.folders.put(folder, new TreeMap<>());
            case DiskEvent.Write write -> pending(write.file()).add(write);
            case DiskEvent.Truncate truncate -> pending(truncate.file()).add(truncate);
            case DiskEvent.Sync(int file) -> {
                file(file);
                pending(file).forEach(this::apply);
                contents.remove(file);
            }
            case DiskEvent.SyncFolder(int folder) -> {
                names.stream().filter(change -> change.touches(folder)).forEach(lasting::apply);
                names.removeIf(change -> change.touches(folder));
            }
            case DiskEvent.Note _ -> {
                // nothing on the disk
            }
        }
    }

    private DiskTree left() {
        int lastName = switch (loss) {
            case ALL -> 0;
            case NONE -> names.size();
            default -> random.nextInt(names.size() + 1);
        };
        names.subList(0, lastName).forEach(lasting::apply);
        lasting.folders.values().forEach(folder -> folder.values().forEach(node -> {
            if (!lasting.isFolder(node)) {
                file(node);
            }
        }));
        contents.forEach(this::leave);
        return lasting;
    }

    private void leave(int file, List<DiskEvent> pending) {
        switch (loss) {
            case ALL -> file(file);
            case NONE -> pending.forEach(this::apply);
            case BLOCKS -> leave(file, pending, 4096);
            case SECTORS -> leave(file, pending, 512);
        }
    }

    private void leave(int file, List<DiskEvent> pending, int piece) {
        byte[] before = file(file).contents();
        pending.subList(0, random.nextInt(pending.size() + 1)).forEach(this::apply);
        byte[] after = file(file).contents();
        int size = random.nextBoolean() ? after.length : Math.min(before.length, after.length);
        byte[] mixed = Arrays.copyOf(after, size);
        for (int at = 0; at < size; at += piece) {
            if (random.nextBoolean()) {
                byte[] old = Arrays.copyOfRange(Arrays.copyOf(before, Math.max(before.length, at + piece)), at,
                        Math.min(size, at + piece));
                System.arraycopy(old, 0, mixed, at, old.length);
            }
        }
        lasting.files.put(file, Bytes.of(mixed));
    }

    private void apply(DiskEvent event) {
        switch (event) {
            case DiskEvent.Write(int file, long position, byte[] bytes) -> file(file).write(position, bytes);
            case DiskEvent.Truncate(int file, long size) -> file(file).truncate(size);
            default -> throw new IllegalStateException(event.toString());
        }
    }

    private Bytes file(int node) {
        return lasting.files.computeIfAbsent(node, _ -> new Bytes());
    }

    private List<DiskEvent> pending(int file) {
        return contents.computeIfAbsent(file, _ -> new ArrayList<>());
    }
}
