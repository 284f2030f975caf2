package mn.biyelelt.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.formfile.FormReader;
import mn.biyelelt.formfile.FormRejected;
import mn.biyelelt.report.model.DocumentInfo;
import mn.biyelelt.report.model.StyleName;
import mn.biyelelt.report.model.TextBlock;
import mn.biyelelt.wire.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A small plan in each shipped form, and in forms of an office's own, becomes exactly the paper that stands beside it as text ([ReportText]).
class CompositionTest {

    private static final FormCatalogue SHIPPED = FormCatalogue.shipped();

    @ParameterizedTest(name = "{0} in {1} for {2}: {3}")
    @CsvSource({
        "unit-plan,               unit-plan,               -,         unit-plan",
        "unit-plan,               unit-annual-report,      -,         unit-plan-as-report",
        "unit-annual-report,      unit-annual-report,      -,         unit-annual-report",
        "unit-annual-report,      unit-annual-report,      2026-half, unit-half-year-report",
        "individual-report,       individual-report,       -,         individual-report",
        "order-98-annex-6-report, order-98-annex-6-report, -,         order-98-annex-6-report",
        "programme-report,        programme-report,        -,         programme-report",
        "implementation-plan,     implementation-plan,     -,         implementation-plan",
    })
    void thePaperIsAsItShouldBe(String plan, String form, String period, String paper) {
        var report = Composer.compose(plan(plan), form(form), ReportPeriod.parse(period), Instant.EPOCH);

        assertThat(ReportText.of(report)).isEqualTo(text(paper + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-year-plan", "spending-report"})
    void aFormOfTheOfficesOwnNeedsNoJava(String name) throws FormRejected {
        Form form = FormReader.read(text("/mn/biyelelt/formfile/" + name + ".yaml"));

        var report = Composer.compose(plan(name), form, ReportPeriod.parse("2026-half"), Instant.EPOCH);

        assertThat(ReportText.of(report)).isEqualTo(text(name + ".txt"));
    }

    @Test
    void aPlanWithoutRowsPrintsHeadingsAndSignatures() {
        Plan empty = Plan.empty(new PlanId(new UUID(0, 0)), "programme-report", 2026);

        assertThat(ReportText.of(Composer.compose(empty, form("programme-report"), Optional.empty(), Instant.EPOCH)))
                .isEqualTo(text("programme-report-empty.txt"));
    }

    @Test
    void aSectionTheFormDoesNotHaveIsPrintedInThePlansOwnFormOnly() {
        var section = new Section(new ElementId(new UUID(0, 1)), "elsewhere", Cells.of(Fields.HEADING, "Өөр хэсэг"),
                List.of());
        Plan plan = Plan.empty(new PlanId(new UUID(0, 0)), "unit-plan", 2026).withSections(List.of(section));

        assertThat(headings(plan, "unit-plan")).containsExactly("Өөр хэсэг");
        assertThat(headings(plan, "implementation-plan")).isEmpty();
    }

    @Test
    void aFileTellsWhatItIsInItsMetadata() {
        var report = Composer.compose(plan("unit-plan"), form("unit-plan"), Optional.empty(), Instant.EPOCH);

        assertThat(report.info()).isEqualTo(new DocumentInfo("ХОНГОР СУМЫН ЭРҮҮЛ МЭНДИЙН ТӨВИЙН 2026 ОНЫ ТӨЛӨВЛӨГӨӨ",
                "Хонгор сумын эрүүл мэндийн төв", "mn", Instant.EPOCH));
    }

    private static List<String> headings(Plan plan, String form) {
        return Composer.compose(plan, form(form), Optional.empty(), Instant.EPOCH).blocks().stream()
                .filter(TextBlock.class::isInstance).map(TextBlock.class::cast)
                .filter(block -> block.style() == StyleName.SECTION)
                .map(block -> block.paragraphs().getFirst().text()).toList();
    }

    private static Form form(String id) {
        return SHIPPED.find(id).orElseThrow();
    }

    private static Plan plan(String name) {
        return PlanJson.read(text(name + ".json").getBytes(StandardCharsets.UTF_8), () -> new UUID(0, 0)).getFirst();
    }

    private static String text(String name) {
        try (InputStream in = CompositionTest.class.getResourceAsStream(name)) {
            return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
