package mn.biyelelt.report.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.PlanTouch;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.compose.ReportText;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.TextRun;
import mn.biyelelt.report.model.Cell;
import mn.biyelelt.report.model.Paragraph;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.report.pdf.LiberationFonts;
import org.junit.jupiter.api.Test;

class AmendmentPaperTest {

    private static final Instant NOON = Instant.parse("2026-12-20T04:00:00Z");
    private static final ZoneId ULAANBAATAR = ZoneId.of("Asia/Ulaanbaatar");

    @Test
    void tellsWhosePlanItIsAndOfWhichYear() {
        assertThat(ReportText.of(paper(List.of(target(1, "90", "95")), Language.MONGOLIAN)))
                .contains("ТӨЛӨВЛӨГӨӨНИЙ ӨӨРЧЛӨЛТИЙН ЖАГСААЛТ", "*Төлөвлөгөө, тайлан: *ЖИЛИЙН ТӨЛӨВЛӨГӨӨ",
                        "*Байгууллага: *Өндөр сумын ЭМТ", "*Он: *2026", "*Гаргасан огноо: *2026.12.20",
                        "*Өөрчлөлтийн тоо: *1");
    }

    @Test
    void aRowTellsWhenWhoInWhichReportWhereFromWhatToWhatAndWhy() {
        assertThat(rows(paper(List.of(target(1, "90\nхувь", "95")), Language.MONGOLIAN)))
                .containsExactly(List.of("1", "2026.12.20 12:01", "Б.Тод", "2026 оны жилийн эцэс",
                        "1.1\nХүрэх түвшин", "90\nхувь", "95", "А/12 тушаал"));
        assertThat(rows(paper(List.of(target(1, "90", "95")), Language.ENGLISH)).getFirst())
                .contains("Year end 2026", "1.1\nTarget");
    }

    @Test
    void rowsThatCameAndWentAreTold() {
        var gone = new PlanTouch(PlanTouch.Kind.REMOVED, id(50), "1.2", Optional.empty(), "Сургалт хийх", "");
        var text = new PlanTouch(PlanTouch.Kind.TEXT, id(50), "1.2", Optional.of(Fields.ITEM_TEXT), "Сургалт",
                "Сургалт хийх");
        assertThat(rows(paper(List.of(amendment(1, text), amendment(2, gone)), Language.MONGOLIAN)))
                .extracting(row -> row.get(4)).containsExactly("1.2\nАрга хэмжээ", "1.2\nМөр хассан");
    }

    @Test
    void whereNothingWasAmendedItSaysSoAndIsSigned() {
        ReportDocument paper = paper(List.of(), Language.MONGOLIAN);
        assertThat(ReportText.of(paper)).contains("Төлөвлөгөөнд өөрчлөлт оруулаагүй байна.");
        assertThat(paper.blocks()).noneMatch(Table.class::isInstance).anyMatch(SignatureArea.class::isInstance);
    }

    /// Texts as long as they come, over many pages.
    @Test
    void noTextIsLost() {
        List<Amendment> amendments = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> target(i, words("б" + i + "х", 5 * i), words("д" + i + "х", 4 * i))).toList();
        String printed = String.join(" ", Layout.layout(paper(amendments, Language.MONGOLIAN), new LiberationFonts())
                .pages().stream().flatMap(page -> page.texts().stream()).map(TextRun::text).toList());
        assertThat(amendments).allSatisfy(each -> {
            assertThat(count(printed, each.touch().from())).isEqualTo(1);
            assertThat(count(printed, each.touch().to())).isEqualTo(1);
        });
    }

    @Test
    void whereARowGoesOnOverAPageItsNumberStandsAgain() {
        List<TextRun> second = Layout.layout(paper(List.of(target(1, words("байсан", 600), "95")), Language.MONGOLIAN),
                new LiberationFonts()).pages().get(1).texts();
        assertThat(second).extracting(run -> run.text().strip()).contains("(1)");
    }

    /// How often all words of a text stand there, by the rarest.
    private static long count(String printed, String text) {
        List<String> there = List.of(printed.split("[\\s-]+"));
        return List.of(text.split(" ")).stream().distinct().mapToLong(word -> there.stream().filter(word::equals)
                .count()).min().orElse(0);
    }

    private static String words(String word, int count) {
        return String.join(" ", IntStream.rangeClosed(1, count).mapToObj(i -> word + i).toList());
    }

    private static List<List<String>> rows(ReportDocument paper) {
        return paper.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(AmendmentPaperTest::text).toList()).toList();
    }

    private static String text(Cell cell) {
        return String.join("\n", cell.content().stream().map(Paragraph::text).toList());
    }

    private static ReportDocument paper(List<Amendment> amendments, Language language) {
        return AmendmentPaper.compose(plan(amendments), FormCatalogue.shipped().find("unit-plan"),
                Messages.in(language), NOON, ULAANBAATAR);
    }

    private static Plan plan(List<Amendment> amendments) {
        var line = new Indicator(id(111), Cells.EMPTY);
        var activity = new Activity(id(11), Cells.of(Fields.NUMBER, "1.1"), List.of(line));
        Cells cells = Cells.of(Fields.TITLE_LINES, "ЖИЛИЙН\nТӨЛӨВЛӨГӨӨ").with(Fields.OFFICE_NAME, "Өндөр сумын ЭМТ");
        for (Amendment amendment : amendments) {
            cells = cells.with(amendment.cell(), amendment.text());
        }
        return Plan.empty(new PlanId(new UUID(0, 1)), "unit-plan", 2026).withCells(cells)
                .withSections(List.of(new Section(id(2), "main", Cells.EMPTY, List.of(activity))));
    }

    private static Amendment target(int minute, String from, String to) {
        return amendment(minute, new PlanTouch(PlanTouch.Kind.TEXT, id(111), "1.1",
                Optional.of(new FieldKey("target")), from, to));
    }

    private static Amendment amendment(int minute, PlanTouch touch) {
        return new Amendment(new UUID(9, minute), NOON.plusSeconds(60L * minute), "Б.Тод", "А/12 тушаал",
                Optional.of(ReportPeriod.yearOf(2026)), touch);
    }

    private static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }
}
