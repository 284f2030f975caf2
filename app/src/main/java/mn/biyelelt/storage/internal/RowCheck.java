package mn.biyelelt.storage.internal;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// The checksum of a row's values.
final class RowCheck {

    private static final int SEPARATOR = 0x1F;

    private RowCheck() {
    }

    /// CRC32C over the values as text, each followed by a separator.
    static int of(Object... values) {
        var crc = new CRC32C();
        for (Object value : values) {
            crc.update(value.toString().getBytes(StandardCharsets.UTF_8));
            crc.update(SEPARATOR);
        }
        return (int) crc.getValue();
    }

    /// The checksum as a summand of a workspace's content check.
    static long unsigned(int checksum) {
        return Integer.toUnsignedLong(checksum);
    }

    /// @return the checksum as a summand
    /// @throws DamagedRow if the values do not have the checksum that was stored with them
    static long require(String table, int stored, Object... values) {
        if (stored != of(values)) {
            throw new DamagedRow(table);
        }
        return unsigned(stored);
    }
}
