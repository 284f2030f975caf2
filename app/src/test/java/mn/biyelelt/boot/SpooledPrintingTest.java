package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import mn.biyelelt.ui.print.PrintOrder;
import mn.biyelelt.ui.print.PrintShop;
import mn.biyelelt.ui.print.PrinterGone;
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
    void copiesAndSidesAreToldBesideThePages() throws IOException, PrinterGone {
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
    void anUprightPageIsTurnedOverItsLongEdge() throws IOException, PrinterGone {
        shop("true").print(new PrintOrder("Laser", "Тайлан", 1, 1, 1, true), pages(SHORT, LONG), progress);
        assertThat(told()).contains("sides=two-sided-long-edge");

        shop("true").print(new PrintOrder("Laser", "Тайлан", 1, 1, 1, false), pages(SHORT, LONG), progress);
        assertThat(told()).contains("sides=one-sided");
    }

    @Test
    void whatTheSystemDoesNotTakeIsNotPrinted() {
        var order = new PrintOrder("Laser", "Тайлан", 1, 1, 1, false);

        assertThatThrownBy(() -> shop("false").print(order, pages(SHORT, LONG), progress))
                .isInstanceOf(PrinterGone.class);
        assertThatThrownBy(() -> shop("true").print(new PrintOrder("Inkjet", "Тайлан", 1, 1, 1, false),
                pages(SHORT, LONG), progress)).isInstanceOf(PrinterGone.class);
    }

    private SpooledPrinting shop(String end) {
        String script = "printf '%s\\n' \"$@\" > " + folder.resolve("told") + "; for last; do :; done; " + end;
        return new SpooledPrinting(new PrintShop() {

            @Override
            public List<String> printers() {
                return List.of("Laser", "Laser 1");
            }

            @Override
            public void print(PrintOrder order, PagedDocument pages, Progress watched) {
                throw new AssertionError("not asked");
            }
        }, name -> name.startsWith("Laser"), List.of("/bin/sh", "-c", script, "lp"),
                new PdfReportWriter(new LiberationFonts()));
    }

    private List<String> told() throws IOException {
        return new ArrayList<>(Files.readAllLines(folder.resolve("told")));
    }

    private static PagedDocument pages(double width, double height) {
        return new PagedDocument(width, height, Collections.nCopies(4, EMPTY), List.of(),
                new ColumnWidths(List.of()));
    }
}
