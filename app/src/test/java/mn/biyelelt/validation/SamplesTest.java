package mn.biyelelt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormKind;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.validation.rules.RuleBook;
import mn.biyelelt.wire.PlanJson;
import org.junit.jupiter.api.Test;

/// The clean samples are clean; the practice plan and its report hold what they were made to hold.
class SamplesTest {

    private static final Path SAMPLES = Path.of("../samples");

    @Test
    void cleanSamplesHaveNoErrorAndNoWarning() throws IOException {
        List<Plan> plans = plans(SAMPLES);
        assertThat(plans).hasSizeGreaterThan(5).allSatisfy(plan -> assertThat(findings(plan, plans))
                .filteredOn(finding -> finding.severity() != Severity.HINT).isEmpty());
    }

    /// The page `practice-findings.txt` names, for each file, the rule, weight, row and field of every finding.
    @Test
    void practiceFilesHoldExactlyTheFindingsNamed() throws IOException {
        List<Plan> plans = plans(SAMPLES.resolve("practice"));
        var lines = new ArrayList<String>();
        for (Plan plan : plans) {
            lines.add("# " + plan.form() + " " + plan.get(Fields.TITLE_LINES).replace('\n', ' '));
            Map<ElementId, String> numbers = numbers(plan);
            for (Finding finding : findings(plan, plans)) {
                String number = numbers.getOrDefault(finding.target().element(), "");
                lines.add((finding.rule() + " " + finding.severity().key() + " " + number + " "
                        + finding.target().field())
                        .replace("  ", " "));
            }
        }
        assertThat(lines).isEqualTo(
                Files.readAllLines(Path.of("src/test/resources/mn/biyelelt/validation/practice-findings.txt")));
    }

    /// The plan itself has no number; the row's number stands for each of its lines.
    private static Map<ElementId, String> numbers(Plan plan) {
        var numbers = new HashMap<ElementId, String>();
        for (Section section : plan.sections()) {
            for (Row row : section.rows()) {
                numbers.put(row.id(), row.get(Fields.NUMBER));
                if (row instanceof Activity activity) {
                    activity.indicators().forEach(line -> numbers.put(line.id(), row.get(Fields.NUMBER)));
                }
            }
        }
        return numbers;
    }

    private static List<Finding> findings(Plan plan, List<Plan> plans) {
        Form form = form(plan);
        Optional<Plan> counterpart = form.kind() == FormKind.REPORT
                ? Pairing.planOf(plan, plans, other -> form(other).kind() == FormKind.REPORT)
                : Optional.empty();
        Setting setting = Setting.of(plan, Paper.of(form), form.period(plan, Optional.empty()), counterpart,
                new TextMemory(WordLists.shipped(), new QuantityReader()));
        return new Validator(RuleBook.rules()).check(plan, setting).findings();
    }

    private static Form form(Plan plan) {
        return FormCatalogue.shipped().find(plan.form()).orElseThrow();
    }

    private static List<Plan> plans(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().flatMap(file -> read(file).stream())
                    .toList();
        }
    }

    private static List<Plan> read(Path file) {
        try {
            return PlanJson.read(Files.readAllBytes(file), UUID::randomUUID);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
