package mn.biyelelt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.validation.rules.RuleBook;
import mn.biyelelt.wire.PlanJson;
import org.junit.jupiter.api.Test;

/// What is remembered of rows is told again only where it holds: each plan is checked with the memory of all that were checked before,
/// and with none.
class RowMemoryTest {

    private static final FormCatalogue FORMS = FormCatalogue.shipped();

    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final ReportPeriod HALF = new ReportPeriod(2026, ReportPeriod.Span.HALF);

    private final Validator validator = new Validator(RuleBook.all());
    private final TextMemory memory = emptyMemory();
    private final List<CheckList> held = new ArrayList<>();

    @Test
    void aCopyIsToldTheSameAsIfNothingWereKnown() throws IOException {
        for (Plan plan : samples()) {
            checkBoth(plan, YEAR);
            checkBoth(copied(plan), YEAR);
        }
    }

    @Test
    void aRowInAnotherPeriodIsNotTheSame() throws IOException {
        for (Plan plan : samples()) {
            checkBoth(plan, HALF);
            checkBoth(plan, YEAR);
            checkBoth(plan, HALF);
        }
    }

    @Test
    void aRowInAPlanOfAnotherYearIsNotTheSame() throws IOException {
        for (Plan plan : samples()) {
            checkBoth(inYear(plan, 2029), YEAR);
            checkBoth(plan, YEAR);
            checkBoth(inYear(plan, 2025), YEAR);
        }
    }

    @Test
    void aRowOfAnotherAimagIsNotTheSame() throws IOException {
        for (Plan plan : samples()) {
            checkBoth(plan.withCells(plan.cells().with(Fields.OFFICE_AIMAG, "")), YEAR);
            checkBoth(plan, YEAR);
        }
    }

    @Test
    void aRowInAnotherSectionOfTheFormIsNotTheSame() throws IOException {
        for (Plan plan : samples()) {
            checkBoth(withRowsOfTheFirstSection(plan), YEAR);
            checkBoth(plan, YEAR);
            checkBoth(plan.withSections(plan.sections().reversed()), YEAR);
        }
    }

    private void checkBoth(Plan plan, ReportPeriod period) {
        CheckList remembering = check(plan, period, memory);
        held.add(remembering);
        assertThat(remembering.entries()).isEqualTo(check(plan, period, emptyMemory()).entries());
    }

    private CheckList check(Plan plan, ReportPeriod period, TextMemory texts) {
        Paper paper = Paper.of(FORMS.find(plan.form()).orElseThrow());
        return validator.check(plan, Setting.of(plan, paper, Optional.of(period), Optional.empty(), texts));
    }

    private static Plan inYear(Plan plan, int year) {
        return new Plan(plan.id(), plan.form(), year, plan.cells(), plan.sections(), plan.signatures());
    }

    /// With that section's rows in all other sections, some of which print fewer fields, and in one that the form does not know.
    private static Plan withRowsOfTheFirstSection(Plan plan) {
        Section first = plan.sections().getFirst();
        var sections = new ArrayList<Section>();
        sections.add(new Section(id(), "unknown", first.cells(), first.rows()));
        plan.sections().forEach(
                section -> sections.add(section.withRows(first.rows().stream().map(RowMemoryTest::copied).toList())));
        return plan.withSections(sections);
    }

    private static TextMemory emptyMemory() {
        return new TextMemory(WordLists.shipped(), new QuantityReader());
    }

    private static List<Plan> samples() throws IOException {
        var plans = new ArrayList<Plan>();
        try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
                plans.addAll(PlanJson.read(Files.readAllBytes(file), UUID::randomUUID));
            }
        }
        return plans;
    }

    /// The same texts as other objects, under other identities.
    private static Plan copied(Plan plan) {
        return plan.withSections(plan.sections().stream()
                .map(section -> section.withRows(section.rows().stream().map(RowMemoryTest::copied).toList()))
                .toList());
    }

    private static Row copied(Row row) {
        return switch (row) {
            case Group group -> new Group(id(), group.depth(), group.cells());
            case Activity activity -> new Activity(id(), activity.cells(), activity.indicators().stream()
                    .map(line -> new Indicator(id(), line.cells())).toList());
        };
    }

    private static ElementId id() {
        return new ElementId(UUID.randomUUID());
    }
}
