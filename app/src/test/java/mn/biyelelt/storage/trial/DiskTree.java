package mn.biyelelt.storage.trial;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Names, folders and files' contents of a disk in memory. Folder 1 is the top.
final class DiskTree {

    static final int TOP = 1;

    final Map<Integer, TreeMap<String, Integer>> folders = new HashMap<>();
    final Map<Integer, Bytes> files = new HashMap<>();

    DiskTree() {
        folders.put(TOP, new TreeMap<>());
    }

    /// The number of what the path leads to.
    Optional<Integer> find(Path path) {
        int node = TOP;
        for (Path name : path) {
            TreeMap<String, Integer> folder = folders.get(node);
            Integer next = folder == null ? null : folder.get(name.toString());
            if (next == null) {
                return Optional.empty();
            }
            node = next;
        }
        return Optional.of(node);
    }

    /// The names in a folder.
    Map<String, Integer> names(int folder) {
        return Objects.requireNonNull(folders.get(folder));
    }

    /// The contents of a file.
    Bytes bytes(int file) {
        return Objects.requireNonNull(files.get(file));
    }

    boolean isFolder(int node) {
        return folders.containsKey(node);
    }

    void apply(DiskEvent.Names names) {
        if (names.from() != 0 && folders.containsKey(names.from())) {
            folders.get(names.from()).remove(names.gone(), names.node());
        }
        if (names.to() != 0 && folders.containsKey(names.to())) {
            folders.get(names.to()).put(names.come(), names.node());
        }
    }

    DiskTree copy() {
        var copy = new DiskTree();
        folders.forEach((node, names) -> copy.folders.put(node, new TreeMap<>(names)));
        files.forEach((node, bytes) -> copy.files.put(node, bytes.copy()));
        return copy;
    }
}
