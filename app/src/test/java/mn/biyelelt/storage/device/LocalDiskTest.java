package mn.biyelelt.storage.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Locks of real files.
class LocalDiskTest {

    private static final String CONTENTS = "closed 17";

    @TempDir
    private Path folder;

    private final LocalDisk disk = new LocalDisk();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("lock"), CONTENTS);
    }

    @Test
    void onlyOneTakesAFile() throws IOException {
        try (DeviceFile first = disk.edit(file); DeviceFile second = disk.edit(file)) {
            assertThat(first.lock()).isTrue();
            assertThat(second.lock()).isFalse();
        }
        try (DeviceFile third = disk.edit(file)) {
            assertThat(third.lock()).isTrue();
        }
    }

    /// An older version of the program takes the file whole.
    @Test
    void whoTakesItWholeIsInTheWay() throws IOException {
        try (FileChannel older = open(); DeviceFile mine = disk.edit(file)) {
            assertThat(older.tryLock()).isNotNull();
            assertThat(mine.lock()).isFalse();
        }
    }

    @Test
    void whatItHoldsIsNotLocked() throws IOException {
        try (DeviceFile taken = disk.edit(file); FileChannel other = open(); DeviceFile reader = disk.read(file)) {
            assertThat(taken.lock()).isTrue();
            assertThat(other.tryLock(0, 1L << 62, false)).as("a lock of all that can stand in a file").isNotNull();
            ByteBuffer read = reader.contents();
            assertThat(StandardCharsets.UTF_8.decode(read).toString()).isEqualTo(CONTENTS);
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
