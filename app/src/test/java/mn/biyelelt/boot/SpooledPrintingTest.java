package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mn.biyelelt.report.layout.Page;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.model.ColumnWidths;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.pdf.PdfReportWriter;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.print.NotPrinted;
import mn.biyelelt.ui.print.NotPrinted.Reason;
import mn.biyelelt.ui.print.PrintOrder;
import mn.biyelelt.ui.print.PrintShop.Taken;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the system is told when pages are printed.
@EnabledOnOs(OS.LINUX)
class SpooledPrintingTest {

    private static final double LONG = 841.89;
    private static final double SHORT = 595.28;

    private static final Page EMPTY = new Page(List.of(), List.of(), List.of(), List.of());

    @TempDir
    private Path folder;

    private final Progress progress = new Progress() {

        @Override
        public void at(double share) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    @Test
    void copiesAndSidesAreToldBesideThePages() throws IOException, NotPrinted {
        shop("cp \"$last\" " + folder.resolve("taken.pdf")).print(new PrintOrder("Laser 1", "Тайлан", 2, 3, 2, true),
                pages(LONG, SHORT), progress);

        List<String> told = told();
        assertThat(told.removeLast()).endsWith(".pdf").satisfies(file -> assertThat(Path.of(file)).doesNotExist());
        assertThat(told).containsExactly("-d", "Laser 1", "-t", "Тайлан", "-n", "2", "-o", "media=A4", "-o",
                "sides=two-sided-short-edge", "--");
        try (PDDocument taken = Loader.loadPDF(folder.resolve("taken.pdf").toFile())) {
            assertThat(taken.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void anUprightPageIsTurnedOverItsLongEdge() throws IOException, NotPrinted {
        shop("true").print(new PrintOrder("Laser", "Тайлан", 1, 1, 1, true), pages(SHORT, LONG), progress);
        assertThat(told()).contains("sides=two-sided-long-edge");

        shop("true").print(new PrintOrder("Laser", "Тайлан", 1, 1, 1, false), pages(SHORT, LONG), progress);
        assertThat(told()).contains("sides=one-sided");
    }

    @Test
    void whatTheSystemDoesNotTakeIsNotPrinted() {
        assertThat(reason("Laser", "false")).isEqualTo(Reason.SILENT);
        assertThat(reason("Inkjet", "true")).isEqualTo(Reason.GONE);
        assertThat(reason("Refusing", "true")).isEqualTo(Reason.REFUSED);
        assertThat(folder.resolve("told")).content().contains("Laser").doesNotContain("Inkjet", "Refusing");
    }

    @Test
    void pagesForAStoppedPrinterWaitInItsQueue() throws NotPrinted {
        assertThat(shop("true").print(new PrintOrder("Stopped", "Тайлан", 1, 1, 1, false), pages(SHORT, LONG),
                progress)).isEqualTo(Taken.WAITING);
        assertThat(shop("true").print(new PrintOrder("Laser", "Тайлан", 1, 1, 1, false), pages(SHORT, LONG),
                progress)).isEqualTo(Taken.PRINTING);
    }

    @Test
    void aServiceThatDoesNotRunIsNotAComputerWithoutPrinters() throws NotPrinted {
        assertThat(shop("true").printers()).containsExactly("Laser", "Laser 1", "Stopped", "Refusing");
        assertThat(shop("true", "true").printers()).isEmpty();
        assertThatThrownBy(() -> shop("case $1 in -r) echo scheduler is not running;; esac", "true").printers())
                .isInstanceOfSatisfying(NotPrinted.class,
                        not -> assertThat(not.reason()).isEqualTo(Reason.NO_SERVICE));
    }

    private Reason reason(String printer, String end) {
        return catchThrowableOfType(NotPrinted.class, () -> shop(end).print(
                new PrintOrder(printer, "Тайлан", 1, 1, 1, false), pages(SHORT, LONG), progress)).reason();
    }

    private SpooledPrinting shop(String end) {
        return shop("case $1$2 in -e) echo Laser; echo Laser 1; echo Stopped; echo Refusing;;"
                + " -pStopped) echo disabled;; -aRefusing) echo not accepting;; esac", end);
    }

    private SpooledPrinting shop(String lister, String end) {
        String script = "printf '%s\\n' \"$@\" > " + folder.resolve("told") + "; for last; do :; done; " + end;
        return new SpooledPrinting(new CupsPrinters(List.of("/bin/sh", "-c", lister, "lpstat")),
                List.of("/bin/sh", "-c", script, "lp"), new PdfReportWriter(new LiberationFonts()));
    }

    private List<String> told() throws IOException {
        return new ArrayList<>(Files.readAllLines(folder.resolve("told")));
    }

    private static PagedDocument pages(double width, double height) {
        return new PagedDocument(width, height, Collections.nCopies(4, EMPTY), List.of(),
                new ColumnWidths(List.of()));
    }
}
