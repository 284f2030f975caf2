package mn.biyelelt.storage.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mn.biyelelt.storage.OpeningReport;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.device.StorageDevice.Kind;

/// Damages one file of a workspace after another in every way and looks what the next opening makes of it: everything is there,
/// or it is said which edits are not.
final class Damages {

    private static final Path TOP = Path.of("/");

    private final Session session;
    private final MemoryDisk sound;
    private final List<Path> files;

    /// @param sound the disk after the session, closed in order
    Damages(Session session, MemoryDisk sound) {
        this.session = session;
        this.sound = sound;
        this.files = files(sound, TOP);
    }

    List<Path> files() {
        return files;
    }

    /// Damages one file, chosen with the kind of damage by the seed.
    ///
    /// @return what went wrong; empty if nothing did
    Optional<String> problem(long seed) {
        var random = new Random(seed);
        Path file = files.get((int) (seed % files.size()));
        Damage damage = Damage.values()[(int) (seed / files.size() % Damage.values().length)];
        try (MemoryDisk disk = sound.copy()) {
            damage(disk, file, damage, random);
            return problem(disk).map(what -> "seed " + seed + ", " + file + " " + damage + ": " + what);
        }
    }

    static void damage(MemoryDisk disk, Path file, Damage damage, Random random) {
        try {
            if (damage == Damage.DELETED) {
                disk.delete(file);
            } else {
                disk.put(file, damage.to(disk.contents(file), random));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> problem(MemoryDisk disk) {
        try (Workspace workspace = session.open(disk)) {
            if (workspace.report().missing().isPresent() || workspace.trouble().isPresent()) {
                return Optional.of(workspace.report() + " " + workspace.trouble());
            }
            if (!workspace.holdings().equals(session.state(session.length()))) {
                return Optional.of("other contents, " + workspace.report());
            }
            if (Session.saved(workspace, session.nextChange()) != session.length() + 1) {
                return Optional.of("counted wrongly");
            }
        } catch (StorageFailure e) {
            return Optional.of(e.toString());
        }
        return again(disk);
    }

    /// A database may be read well and refuse to be written; then it is made anew one opening later.
    private Optional<String> again(MemoryDisk disk) {
        return reopened(disk).isEmpty() ? Optional.empty() : reopened(disk);
    }

    private Optional<String> reopened(MemoryDisk disk) {
        try (Workspace workspace = session.open(disk)) {
            if (workspace.report().missing().isPresent() || !workspace.holdings().equals(session.nextState())) {
                return Optional.of("later other contents, " + workspace.report());
            }
            return workspace.report().equals(OpeningReport.QUIET)
                    ? Optional.empty()
                    : Optional.of("at a later opening: " + workspace.report());
        }
    }

    /// All files in a folder and the folders in it.
    static List<Path> files(MemoryDisk disk, Path folder) {
        var found = new ArrayList<Path>();
        try {
            for (Path path : disk.list(folder)) {
                if (disk.kind(path) == Kind.FOLDER) {
                    found.addAll(files(disk, path));
                } else {
                    found.add(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
