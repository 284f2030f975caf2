package mn.biyelelt.report.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.compose.ReportText;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.Table;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Checker;
import mn.biyelelt.validation.Entry;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import mn.biyelelt.validation.rules.RuleBook;
import mn.biyelelt.wire.PlanJson;
import org.junit.jupiter.api.Test;

class CheckListPaperTest {

    private static final Instant NOON = Instant.parse("2026-12-20T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

    private final Checker checker = new Checker(new Validator(RuleBook.rules()), WordLists.shipped(),
            new QuantityReader(), form -> FormCatalogue.shipped().find(form).orElseThrow());

    @Test
    void everyEntryStandsOnPaperOnce() throws IOException {
        CheckList list = checker.check(plan(), Optional.empty(), List.of());
        long lines = paper(list).blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .flatMap(table -> table.rows().stream()).filter(row -> row.cells().size() > 1).count();
        assertThat(lines).isEqualTo(list.entries().size());
    }

    @Test
    void errorsWarningsAndHintsShareATableSoThatItsHeadingsStandOnceAPage() throws IOException {
        CheckList list = checker.check(plan(), Optional.empty(), List.of());
        List<Table> tables = paper(list).blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .toList();
        assertThat(tables).singleElement().satisfies(table -> assertThat(table.rows().stream()
                .flatMap(row -> row.cells().stream()).filter(cell -> cell.style() == StyleName.SECTION)).hasSize(3));
    }

    @Test
    void acceptedEntryStandsInAPartOfItsOwnWithWhyWhoAndWhen() throws IOException {
        CheckList list = checker.check(plan(), Optional.empty(), List.of());
        Entry error = list.entries().stream().filter(entry -> entry.finding().rule().equals("T13")).findFirst()
                .orElseThrow();
        Plan accepted = error.accept(list.plan(), "Улсын зорилт.", "Б.Тод", NOON).apply(list.plan());
        String text = ReportText.of(paper(checker.recheck(list, accepted)));
        assertThat(text).contains("Тайлбартайгаар хүлээн авсан (1)")
                .contains("Улсын зорилт. / Б.Тод, 2026.12.20");
    }

    @Test
    void whatIsTheMatterAndWhatToDoStandApart() throws IOException {
        String text = ReportText.of(paper(checker.check(plan(), Optional.empty(), List.of())));
        assertThat(text).contains("1.1.2 дугаар энэ хэсэгт давхардсан.").contains("Дараагийн дугаарыг өгнө үү.")
                .contains("2026.12.20").contains("Алдаа – эцсийн болгохоос өмнө засна (");
    }

    private static ReportDocument paper(CheckList list) {
        return CheckListPaper.compose(list, Messages.in(Language.MONGOLIAN), NOON, DAY);
    }

    private static Plan plan() throws IOException {
        return PlanJson.read(Files.readAllBytes(Path.of("../samples/practice/practice-plan-2026.json")),
                UUID::randomUUID).getFirst();
    }
}
