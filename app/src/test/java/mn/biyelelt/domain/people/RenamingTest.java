package mn.biyelelt.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.FinalMark;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.people.Renaming.Standing;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import org.junit.jupiter.api.Test;

class RenamingTest {

    private static final ReportPeriod HALF = new ReportPeriod(2026, ReportPeriod.Span.HALF);

    private final Renaming renaming = new Renaming("Б.Тод", "Б.Тодной");

    @Test
    void theNewNameIsWrittenWhereTheOldOneIsMeantAndNothingElse() {
        Standing standing = renaming.in(plan());

        assertThat(standing).extracting(Standing::rows, Standing::signatures, Standing::kept).containsExactly(2, 2, 0);
        Plan renamed = new Batch(standing.texts()).apply(plan());
        assertThat(PlanTree.find(renamed, id(11)).orElseThrow().get(Fields.RESPONSIBLE))
                .isEqualTo("Г.Тэмүүлэн,  Б.Тодной\nБ.Тодгэрэл");
        assertThat(PlanTree.find(renamed, id(111)).orElseThrow().get(Fields.RESPONSIBLE)).isEqualTo("Б.Тодной");
        assertThat(renamed.signatures().getFirst().get(Fields.SIGNER)).isEqualTo("Б.Тодной");
        assertThat(renamed.get(Fields.OFFICER_NAME)).isEqualTo("Б.Тодной");
        assertThat(renaming.in(renamed).texts()).isEmpty();
    }

    @Test
    void rowsThatAReportLocksKeepTheNameAndSignaturesDoNot() {
        Plan reported = new SetText(id(11), CellKey.of(Fields.ACHIEVED_PERCENT, HALF), "50").apply(plan());

        assertThat(renaming.in(reported)).extracting(Standing::rows, Standing::signatures, Standing::kept)
                .containsExactly(0, 2, 2);
    }

    @Test
    void aPlanOfWhichAReportIsFinalKeepsTheNameItWasSignedUnder() {
        Plan signed = FinalMark.set(plan(), HALF, "Н.Цогт", Instant.EPOCH).apply(plan());

        assertThat(renaming.in(signed)).isEqualTo(new Standing(List.of(), 0, 4));
        Plan changedSince = new SetText(id(11), CellKey.of(Fields.ITEM_TEXT), "Үзлэг").apply(signed);
        assertThat(renaming.in(changedSince).kept()).isEqualTo(4);
    }

    @Test
    void aNameSpeltAnewInItsCaseIsWrittenToo() {
        assertThat(new Renaming("Б.ТОД", "Б.Тод").in(plan())).extracting(Standing::rows, Standing::signatures)
                .containsExactly(0, 1);
    }

    private static Plan plan() {
        var line = new Indicator(id(111), Cells.of(Fields.RESPONSIBLE, "Б.Тод"));
        var row = new Activity(id(11), Cells.of(Fields.RESPONSIBLE, "Г.Тэмүүлэн,  Б.Тод\nБ.Тодгэрэл"), List.of(line));
        return Plan.empty(new PlanId(new UUID(0, 1)), "unit-plan", 2026)
                .withCells(Cells.of(Fields.OFFICER_NAME, "Б.Тод"))
                .withSections(List.of(new Section(id(2), "main", Cells.EMPTY, List.of(row))))
                .withSignatures(List.of(new Signature(id(60), Cells.of(Fields.SIGNER, "Б.ТОД"))));
    }

    private static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }
}
