package mn.biyelelt.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.wire.PlanJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A small plan in each shipped form becomes exactly the paper that stands beside it as text ([ReportText]).
class ShippedFormsCompositionTest {

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

    private static Form form(String id) {
        return SHIPPED.find(id).orElseThrow();
    }

    private static Plan plan(String name) {
        return PlanJson.read(text(name + ".json").getBytes(StandardCharsets.UTF_8), () -> new UUID(0, 0)).getFirst();
    }

    private static String text(String name) {
        try (InputStream in = ShippedFormsCompositionTest.class.getResourceAsStream(name)) {
            return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
