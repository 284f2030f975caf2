package mn.biyelelt.storage.trial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mn.biyelelt.storage.device.DeviceFile;
import mn.biyelelt.storage.device.StorageDevice;
import org.h2.store.fs.FilePath;

/// A disk in memory that remembers, in order, all that was done to it. For any thread.
public final class MemoryDisk implements StorageDevice, AutoCloseable {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    private final String scheme = "disk" + MADE.incrementAndGet();
    private final DiskTree tree;
    private final List<DiskEvent> log = new ArrayList<>();
    private final Set<Integer> locked = new HashSet<>();
    private final Predicate<Path> careless;
    private int lastNode;

    public MemoryDisk() {
        this(new DiskTree(), DiskTree.TOP, _ -> false);
    }

    MemoryDisk(DiskTree tree, int lastNode) {
        this(tree, lastNode, _ -> false);
    }

    private MemoryDisk(DiskTree tree, int lastNode, Predicate<Path> careless) {
        this.tree = tree;
        this.lastNode = lastNode;
        this.careless = careless;
    }

    /// A disk on which some files are never forced to disk, whatever the program orders.
    static MemoryDisk withoutSyncOf(Predicate<Path> files) {
        return new MemoryDisk(new DiskTree(), DiskTree.TOP, files);
    }

    /// An equal disk, with an empty log.
    public synchronized MemoryDisk copy() {
        return new MemoryDisk(tree.copy(), lastNode);
    }

    /// All that happened so far.
    synchronized List<DiskEvent> log() {
        return List.copyOf(log);
    }

    /// Writes something of the test's own into the log.
    synchronized void note(int value) {
        log.add(new DiskEvent.Note(value));
    }

    synchronized int lastNode() {
        return lastNode;
    }

    /// Every file whose contents are such, those included that have no name any more: a medium does not forget them.
    synchronized Set<Integer> filesWith(Predicate<byte[]> contents) {
        return tree.files.entrySet().stream()
                .filter(file -> contents.test(file.getValue().contents()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// The numbers of the files that have a name.
    synchronized Set<Integer> named() {
        return tree.folders.values().stream().flatMap(folder -> folder.values().stream()).collect(Collectors.toSet());
    }

    /// A file's contents, to be damaged and put back.
    synchronized byte[] contents(Path file) {
        return tree.bytes(tree.find(file).orElseThrow()).contents();
    }

    synchronized void put(Path file, byte[] contents) {
        tree.files.put(tree.find(file).orElseThrow(), Bytes.of(contents));
    }

    @Override
    public synchronized Kind kind(Path path) {
        return tree.find(path).map(node -> tree.isFolder(node) ? Kind.FOLDER : Kind.FILE).orElse(Kind.NOTHING);
    }

    @Override
    public synchronized List<Path> list(Path folder) throws IOException {
        return tree.names(folderNode(folder)).keySet().stream().map(folder::resolve).toList();
    }

    @Override
    public synchronized Instant modified(Path file) throws IOException {
        node(file);
        return START.plusSeconds(log.size());
    }

    @Override
    public long free(Path folder) {
        return 1L << 40;
    }

    @Override
    public synchronized boolean isWritable(Path folder) {
        return kind(folder) != Kind.NOTHING;
    }

    @Override
    public synchronized DeviceFile read(Path file) throws IOException {
        return new OpenFile(fileNode(file), careless.test(file));
    }

    @Override
    public synchronized DeviceFile edit(Path file) throws IOException {
        return new OpenFile(fileNode(file), careless.test(file));
    }

    @Override
    public synchronized DeviceFile create(Path file) throws IOException {
        int folder = freeNameIn(file);
        int node = ++lastNode;
        tree.files.put(node, new Bytes());
        name(new DiskEvent.Names(0, "", folder, file.getFileName().toString(), node));
        return new OpenFile(node, careless.test(file));
    }

    @Override
    public synchronized void createFolder(Path path) throws IOException {
        int folder = freeNameIn(path);
        int node = ++lastNode;
        tree.folders.put(node, new TreeMap<>());
        log.add(new DiskEvent.NewFolder(node));
        name(new DiskEvent.Names(0, "", folder, path.getFileName().toString(), node));
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        freeNameIn(to);
        replace(from, to);
    }

    @Override
    public synchronized void replace(Path from, Path to) throws IOException {
        int node = node(from);
        name(new DiskEvent.Names(folderNode(from.resolveSibling("")), from.getFileName().toString(),
                folderNode(to.resolveSibling("")), to.getFileName().toString(), node));
    }

    @Override
    public synchronized void delete(Path path) throws IOException {
        int node = node(path);
        if (tree.isFolder(node) && !tree.names(node).isEmpty()) {
            throw new IOException("not empty: " + path);
        }
        name(new DiskEvent.Names(folderNode(path.resolveSibling("")), path.getFileName().toString(), 0, "", node));
    }

    @Override
    public synchronized void syncFolder(Path folder) throws IOException {
        log.add(new DiskEvent.SyncFolder(folderNode(folder)));
    }

    @Override
    public String scheme() {
        return scheme;
    }

    /// Lets H2 forget the disk.
    @Override
    public void close() {
        FilePath.unregister(FilePath.get(scheme + ":/"));
    }

    private void name(DiskEvent.Names names) {
        tree.apply(names);
        log.add(names);
    }

    private int node(Path path) throws IOException {
        Optional<Integer> node = tree.find(path);
        return node.orElseThrow(() -> new NoSuchFileException(path.toString()));
    }

    private int fileNode(Path path) throws IOException {
        int node = node(path);
        if (tree.isFolder(node)) {
            throw new IOException("a folder: " + path);
        }
        return node;
    }

    private int folderNode(Path path) throws IOException {
        int node = node(path);
        if (!tree.isFolder(node)) {
            throw new IOException("no folder: " + path);
        }
        return node;
    }

    private int freeNameIn(Path path) throws IOException {
        int folder = folderNode(path.resolveSibling(""));
        if (tree.find(path).isPresent()) {
            throw new FileAlreadyExistsException(path.toString());
        }
        return folder;
    }

    private final class OpenFile implements DeviceFile {

        private final int node;
        private final boolean neverForced;
        private boolean holdsLock;

        OpenFile(int node, boolean neverForced) {
            this.node = node;
            this.neverForced = neverForced;
        }

        @Override
        public long size() {
            synchronized (MemoryDisk.this) {
                return bytes().size();
            }
        }

        @Override
        public int read(ByteBuffer into, long position) {
            synchronized (MemoryDisk.this) {
                return bytes().read(into, position);
            }
        }

        @Override
        public void write(ByteBuffer from, long position) {
            var added = new byte[from.remaining()];
            from.get(added);
            synchronized (MemoryDisk.this) {
                bytes().write(position, added);
                log.add(new DiskEvent.Write(node, position, added));
            }
        }

        @Override
        public void truncate(long size) {
            synchronized (MemoryDisk.this) {
                bytes().truncate(size);
                log.add(new DiskEvent.Truncate(node, size));
            }
        }

        @Override
        public void sync() {
            synchronized (MemoryDisk.this) {
                if (!neverForced) {
                    log.add(new DiskEvent.Sync(node));
                }
            }
        }

        @Override
        public boolean lock() {
            synchronized (MemoryDisk.this) {
                holdsLock = locked.add(node);
                return holdsLock;
            }
        }

        @Override
        public void close() {
            synchronized (MemoryDisk.this) {
                if (holdsLock) {
                    locked.remove(node);
                    holdsLock = false;
                }
            }
        }

        private Bytes bytes() {
            return tree.bytes(node);
        }
    }
}
