package mn.biyelelt.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.Papers;
import mn.biyelelt.report.model.PageSetup;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.model.TypicalReport;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.ui.overview.OverviewTables.Bar;
import mn.biyelelt.ui.overview.OverviewTables.Grid;
import org.junit.jupiter.api.Test;

class OverviewPaperTest {

    @Test
    void aTableWithoutBarsHasNoColumnForThem() {
        assertThat(columns(0.5)).isEqualTo(3);
        assertThat(columns(0)).isEqualTo(2);
    }

    @Test
    void whatDarkAndLightBarsSayStandsOverThem() {
        assertThat(table(0.5, List.of("Тайлант он", "Өмнөх он")).heads().getLast().content())
                .extracting(Paragraph::text)
                .containsExactly("График", "█ Тайлант он", "░ Өмнөх он");
        assertThat(table(0.5, List.of()).heads().getLast().content()).hasSize(1);
    }

    @Test
    void onANarrowPageNoBarIsBroken() {
        var grid = new Grid("Шатлалаар", List.of("Шат", "Арга хэмжээ", "Тайлагнасан"),
                List.of(List.of("Өрхийн гишүүн бүрийг урьдчилан сэргийлэх үзлэгт хамруулна", "0", "0")),
                List.of(List.of(new Bar(1, 0))), List.of());
        ReportDocument looks = TypicalReport.of(1);
        for (PageSetup page : List.of(Papers.PORTRAIT, Papers.LANDSCAPE)) {
            ReportDocument paper = OverviewPaper.of("Хураангуй", "Хураангуй", "График", List.of(grid),
                    new ReportDocument(looks.info(), page, looks.styles(), List.of()));
            assertThat(Layout.layout(paper, new LiberationFonts()).pages().getFirst().texts())
                    .filteredOn(run -> run.text().startsWith("█")).hasSize(1);
        }
    }

    private static int columns(double share) {
        Table table = table(share, List.of());
        assertThat(table.heads()).hasSameSizeAs(table.columns());
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
        return table.columns().size();
    }

    private static Table table(double share, List<String> key) {
        var grid = new Grid("Шатлалаар", List.of("Шат", "Арга хэмжээ"), List.of(List.of("100 %", "0")),
                List.of(List.of(new Bar(share, 0))), key);
        ReportDocument paper = OverviewPaper.of("Хураангуй", "Хураангуй", "График", List.of(grid),
                TypicalReport.of(1));
        return (Table) paper.blocks().getLast();
    }
}
