package mn.biyelelt.storage.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import mn.biyelelt.storage.device.StorageDevice;
import mn.biyelelt.storage.journal.JournalFile.Record;
import mn.biyelelt.storage.journal.JournalFile.State;

/// All journal files of a workspace together: which changes can be read, and whether some are missing.
public final class JournalTrail {

    private final List<JournalFile> files;
    private final List<JournalFile> bad;
    private final NavigableMap<Long, Record> records = new TreeMap<>();

    private JournalTrail(List<JournalFile> files, List<JournalFile> bad) {
        this.files = files;
        this.bad = bad;
        for (JournalFile file : files) {
            file.records().forEach(record -> records.put(record.number(), record));
        }
    }

    /// Reads all journals of a folder.
    ///
    /// @param workspace whose journals they must be; records of another's are not taken
    /// @throws NewerJournal if a newer program wrote one
    public static JournalTrail read(StorageDevice device, Path folder, UUID workspace) throws IOException {
        var own = new ArrayList<JournalFile>();
        var bad = new ArrayList<JournalFile>();
        for (Path path : paths(device, folder)) {
            JournalFile file = JournalReader.read(device, path);
            boolean foreign = file.head().isPresent() && !file.head().get().workspace().equals(workspace);
            if (!foreign) {
                own.add(file);
            }
            if (foreign || file.state() == State.DAMAGED) {
                bad.add(file);
            }
        }
        return new JournalTrail(own, bad);
    }

    /// The journals of a folder, in their order.
    public static List<Path> paths(StorageDevice device, Path folder) throws IOException {
        return device.list(folder).stream().filter(Journal::isJournal).toList();
    }

    /// All files of this workspace, in their order.
    public List<JournalFile> files() {
        return files;
    }

    /// The files that are not what was once written.
    public List<JournalFile> bad() {
        return bad;
    }

    /// The file that is written next, if it can be.
    public Optional<JournalFile> current() {
        return files.isEmpty() ? Optional.empty() : Optional.of(files.getLast()).filter(JournalFile::isUsable);
    }

    /// The change with that number.
    public Optional<Record> record(long number) {
        return Optional.ofNullable(records.get(number));
    }

    /// The highest number that can be read; 0 if there is none.
    public long highest() {
        return records.isEmpty() ? 0 : records.lastKey();
    }

    /// Whether the last file was begun behind that change, so that it is no wonder that the change cannot be read in it.
    public boolean startsBehind(long number) {
        return !files.isEmpty() && files.getLast().head().filter(head -> head.first() > number).isPresent();
    }

    /// Whether something stood behind the highest number: the last file is broken at its end, or the file that follows is
    /// missing.
    public boolean lacksItsEnd() {
        if (files.isEmpty()) {
            return true;
        }
        JournalFile last = files.getLast();
        return switch (last.state()) {
            case WHOLE, TORN -> false;
            case SEALED -> true;
            case DAMAGED -> last.records().isEmpty() || last.records().getLast().number() == highestBeforeDamage(last);
        };
    }

    /// The number up to which the file can be read without a gap.
    private static long highestBeforeDamage(JournalFile file) {
        long number = file.head().map(head -> head.first() - 1).orElse(0L);
        for (Record record : file.records()) {
            if (record.number() != number + 1) {
                return number;
            }
            number++;
        }
        return number;
    }
}
