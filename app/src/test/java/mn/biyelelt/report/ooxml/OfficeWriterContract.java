package mn.biyelelt.report.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import mn.biyelelt.report.model.RandomReport;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.TypicalReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/// What every writer of an office file keeps.
public abstract class OfficeWriterContract {

    private final OoxmlSchema schema;
    private final String folder;

    /// @param folder the parts that the schema is about begin with it
    protected OfficeWriterContract(OoxmlSchema schema, String folder) {
        this.schema = schema;
        this.folder = folder;
    }

    /// Writes with the writer that is tested.
    protected abstract void write(ReportDocument report, OutputStream out) throws IOException;

    protected static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    static LongStream fewSeeds() {
        return LongStream.range(100, 110);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void everyPartIsValid(long seed) throws IOException, SAXException {
        assertThat(faults(write(RandomReport.of(seed)))).isEmpty();
    }

    @Test
    void typicalReportIsValidInEveryPart() throws IOException, SAXException {
        assertThat(faults(write(TypicalReport.of(12)))).isEmpty();
    }

    @Test
    void reportWithoutBlocksIsValid() throws IOException, SAXException {
        assertThat(faults(write(TypicalReport.of(List.of())))).isEmpty();
    }

    @Test
    void sameReportGivesSameBytes() throws IOException {
        assertThat(bytes(TypicalReport.of(20))).isEqualTo(bytes(TypicalReport.of(20)));
    }

    @Test
    void failureOfTheStreamIsTheFailureOfTheWriter() {
        var full = new IOException("No space left on device");
        var out = new OutputStream() {
            private int left = 9_000;

            @Override
            public void write(int b) throws IOException {
                if (--left < 0) {
                    throw full;
                }
            }
        };
        assertThatThrownBy(() -> write(TypicalReport.of(400), out)).isSameAs(full);
    }

    /// The parts of the file as written.
    protected final OfficeFile write(ReportDocument report) throws IOException {
        return OfficeFile.of(bytes(report));
    }

    /// The file as written.
    protected final byte[] bytes(ReportDocument report) throws IOException {
        var out = new ByteArrayOutputStream();
        write(report, out);
        return out.toByteArray();
    }

    private List<String> faults(OfficeFile file) throws IOException, SAXException {
        var faults = new ArrayList<String>();
        for (String part : file.parts().keySet()) {
            if (part.startsWith(folder) && part.endsWith(".xml")) {
                faults.addAll(schema.faults(file.part(part)));
            }
        }
        return faults;
    }
}
