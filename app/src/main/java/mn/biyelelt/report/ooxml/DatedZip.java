package mn.biyelelt.report.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP file all of whose entries carry one given moment, as UTC, whatever the machine's clock and zone say.
final class DatedZip {

    /// Level 4 makes a report about a tenth larger than level 9 in a third of the time.
    private static final int LEVEL = 4;

    /// ZIP's calendar starts here.
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final LocalDateTime moment;

    DatedZip(OutputStream out, Instant moment) {
        zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC).withNano(0);
        this.moment = utc.isBefore(EARLIEST) ? EARLIEST : utc;
    }

    /// Writes an entry.
    void entry(String name, Consumer<XmlOut> content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(moment);
        zip.putNextEntry(entry);
        var xml = new XmlOut(zip);
        try {
            content.accept(xml);
            xml.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.closeEntry();
    }

    /// Ends the file; the stream below stays open.
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
