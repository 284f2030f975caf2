package mn.biyelelt.report.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.model.TypicalReport;
import mn.biyelelt.report.pdf.LiberationFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPublisherTest {

    private final AtomicLong nanos = new AtomicLong();
    private final ReportPublisher publisher = new ReportPublisher(Messages.in(Language.MONGOLIAN),
            new LiberationFonts(),
            () -> nanos.addAndGet(3_000_000));

    @TempDir
    private Path folder;

    @Test
    void writesEveryPaperThatIsWanted() throws IOException {
        Published published = publisher.publish(() -> TypicalReport.of(12), Outputs.all(folder, "Тайлан"));
        assertThat(published.files()).containsExactly(folder.resolve("Тайлан.pdf"), folder.resolve("Тайлан.docx"),
                folder.resolve("Тайлан.xlsx"));
        assertThat(Files.readAllBytes(published.files().get(0))).startsWith('%', 'P', 'D', 'F');
        assertThat(Files.readAllBytes(published.files().get(1))).startsWith('P', 'K');
        assertThat(Files.readAllBytes(published.files().get(2))).startsWith('P', 'K');
    }

    @Test
    void tellsRowsPagesAndTimes() throws IOException {
        Published published = publisher.publish(() -> TypicalReport.of(12),
                Outputs.NONE.withPdf(folder.resolve("a.pdf")));
        assertThat(published.rows()).isEqualTo(19);
        assertThat(published.pages()).isPositive();
        assertThat(published.times().compose()).isEqualTo(3);
        assertThat(published.missing()).isEmpty();
    }

    @Test
    void oneImpossiblePaperLeavesAllPlacesAsTheyWere() throws IOException {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "good");
        Path docx = folder.resolve("none").resolve("a.docx");
        var failure = catchThrowableOfType(TargetFailure.class,
                () -> publisher.publish(() -> TypicalReport.of(1), Outputs.NONE.withPdf(pdf).withDocx(docx)));
        assertThat(failure.target()).isEqualTo(docx);
        assertThat(folder).isDirectoryContaining("glob:**/a.pdf").isDirectoryNotContaining("glob:**.tmp");
        assertThat(pdf).hasContent("good");
    }

    @Test
    void whoStopsBetweenTheStepsGetsNoPaperAndKeepsTheOldOne() throws IOException {
        Path pdf = Files.writeString(folder.resolve("a.pdf"), "good");
        var told = new ArrayList<Double>();
        assertThatThrownBy(() -> publisher.publish(() -> TypicalReport.of(1),
                Outputs.NONE.withPdf(pdf).withDocx(folder.resolve("a.docx")), share -> {
                    told.add(share);
                    if (share > 0.7) {
                        throw new CancellationException();
                    }
                })).isInstanceOf(CancellationException.class);
        assertThat(told).isSorted().hasSizeGreaterThan(3);
        assertThat(pdf).hasContent("good");
        assertThat(folder).isDirectoryNotContaining("glob:**.{tmp,docx}");
    }
}
