package mn.biyelelt.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.validation.rules.RuleBook;
import org.junit.jupiter.api.Test;

/// What a report changed of its plan deliberately, with a reason, is not told again as a difference.
class AmendedReportTest {

    private static final String NAME = "Эрт үеийн (эхний 3 сар) хяналтад орсон жирэмсэн эхийн хувь";

    private final List<Plan> plans = SampleWorkspace.plans();
    private final Plan report = plans.get(1);
    private final Activity activity = report.sections().getFirst().rows().stream().filter(Activity.class::isInstance)
            .map(Activity.class::cast).findFirst().orElseThrow();
    private final ElementId line = activity.indicators().getFirst().id();
    private final Checker checker = new Checker(new Validator(RuleBook.rules()), WordLists.shipped(),
            new QuantityReader(), id -> FormCatalogue.shipped().find(id).orElseThrow());

    @Test
    void aChangeWithoutAReasonIsADifference() {
        assertThat(differences(new SetText(line, CellKey.of(Fields.TARGET), "91 хувиас доошгүй").apply(report)))
                .containsExactly("P1");
        assertThat(differences(new SetText(line, CellKey.of(Fields.INDICATOR_NAME), NAME).apply(report)))
                .containsExactly("P3");
    }

    @Test
    void anAmendedTextIsNone() {
        Plan amended = amended(report, line, Fields.TARGET, "91 хувиас доошгүй");
        assertThat(differences(amended)).isEmpty();
        amended = amended(amended, line, Fields.INDICATOR_NAME, NAME);
        assertThat(differences(amended)).as("its lines are found by name").isEmpty();
        amended = amended(amended, line, Fields.BASELINE, "2025 онд 80 хувь.");
        amended = amended(amended, activity.id(), Fields.ITEM_TEXT, "Жирэмсэн эхийг хяналтад хамруулна.");
        assertThat(differences(amended)).isEmpty();
        assertThat(differences(new SetText(line, CellKey.of(Fields.TARGET), "12 хувиас доошгүй").apply(amended)))
                .as("changed past its amendment").contains("P1");
    }

    @Test
    void theNextCheckKnowsWhatWasAmendedSinceTheLast() {
        Plan changed = new SetText(line, CellKey.of(Fields.TARGET), "91 хувиас доошгүй").apply(report);
        CheckList before = checker.check(changed, Optional.empty(), plans);
        assertThat(differences(before)).containsExactly("P1");
        Plan amended = amended(report, line, Fields.TARGET, "91 хувиас доошгүй");
        CheckList after = checker.recheck(before, amended);
        assertThat(differences(after)).isEmpty();
        assertThat(differences(checker.recheck(after, changed))).containsExactly("P1");
    }

    private static Plan amended(Plan plan, ElementId element, FieldKey field, String text) {
        return new Amending((_, _) -> true).logged(plan, new SetText(element, CellKey.of(field), text),
                new Amending.Reason("Б.Тод", "А/12 тушаал", Optional.empty()),
                Instant.EPOCH.plusSeconds(plan.cells().texts().size()), UUID::randomUUID).apply(plan);
    }

    private List<String> differences(Plan plan) {
        return differences(checker.check(plan, Optional.empty(), plans));
    }

    /// Rules about plan and report.
    private static List<String> differences(CheckList list) {
        return list.findings().stream().map(Finding::rule).filter(rule -> rule.startsWith("P")).toList();
    }
}
