package mn.biyelelt.report.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// A ZIP file all of whose entries carry one given moment, as UTC, whatever the machine's clock and zone say.
final class DatedZip extends ZipArchiveOutputStream {

    /// Level 4 makes a report about a tenth larger than level 9 in a third of the time.
    private static final int LEVEL = 4;

    /// ZIP's calendar starts here.
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final LocalDateTime moment;

    DatedZip(OutputStream out, Instant moment) {
        super(out);
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC).withNano(0);
        this.moment = utc.isBefore(EARLIEST) ? EARLIEST : utc;
        setLevel(LEVEL);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(moment);
        super.putArchiveEntry(entry);
    }
}
