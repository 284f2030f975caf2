package mn.biyelelt.ui.percent;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Texts;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;

class PercentsTest {

    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final CellKey PERCENT = CellKey.of(Fields.ACHIEVED_PERCENT, YEAR);

    private final PlanDesk desk = Desks.of(Desks.plan());
    private final List<String> told = new ArrayList<>();
    private final Percents percents = new Percents(desk,
            () -> FormCatalogue.shipped().find("unit-annual-report").orElseThrow(), new QuantityReader(),
            new Words(Language.MONGOLIAN), told::add);

    @Test
    void aLineIsProposedWithFormulaAndStepsAndTakenAsOneStep() {
        fill(id(111), "2025 онд 40 хувь", "75 хувь", "65 хувь");

        PercentProposal proposal = percents.of(id(111), PERCENT).orElseThrow();
        assertThat(proposal.percent()).contains("86,67");
        assertThat(proposal.formula()).isEqualTo("Хүрсэн ÷ зорилт");
        assertThat(proposal.steps()).contains("Зорилт: 75 %.", "Хүрсэн: 65 %.", "65 ÷ 75 × 100 = 86,67 %.");
        assertThat(proposal.entered()).isFalse();

        percents.take(id(111), PERCENT);
        assertThat(text(id(111))).isEqualTo("86,67");
        assertThat(percents.of(id(111), PERCENT).map(PercentProposal::entered)).contains(true);
        desk.undo();
        assertThat(text(id(111))).isEmpty();
    }

    @Test
    void whatWasReckonedBeforeAnEditIsForgotten() {
        fill(id(111), "", "100 хүн", "90 хүн");
        assertThat(percents.of(id(111), PERCENT).flatMap(PercentProposal::percent)).contains("90");
        fill(id(111), "", "100 хүн", "80 хүн");
        assertThat(percents.of(id(111), PERCENT).flatMap(PercentProposal::percent)).contains("80");
        assertThat(percents.of(id(11), PERCENT)).isPresent();
        desk.undo();
        assertThat(percents.of(id(111), PERCENT).flatMap(PercentProposal::percent)).contains("90");
    }

    @Test
    void anActivityIsTheMeanOfItsLines() {
        fill(id(111), "", "100 хүн", "90 хүн");
        fill(id(112), "", "50 хүн", "43 хүн");

        PercentProposal proposal = percents.of(id(11), PERCENT).orElseThrow();
        assertThat(proposal.percent()).contains("88");
        assertThat(proposal.formula()).isEqualTo("2 үзүүлэлтийн энгийн дундаж");
        assertThat(proposal.steps()).last().asString().contains("(90 + 86) ÷ 2 = 88 %");
    }

    @Test
    void whatCannotBeReckonedSaysWhyAndTakesNothing() {
        fill(id(111), "", "100 хүн", "ажиллаж байна");

        PercentProposal proposal = percents.of(id(111), PERCENT).orElseThrow();
        assertThat(proposal.percent()).isEmpty();
        assertThat(proposal.why()).isEqualTo("Хүрсэн түвшинд тоо алга.");
        percents.take(id(111), PERCENT);
        assertThat(text(id(111))).isEmpty();
        assertThat(told).last().isEqualTo("Тооцох боломжгүй. Хүрсэн түвшинд тоо алга.");
        percents.take(id(12), PERCENT);
        assertThat(told).last().isEqualTo("Энд хувь бичих нүд алга.");
    }

    @Test
    void aTakenPercentLooksLikeTheOthers() {
        fill(id(111), "", "100 хүн", "90 хүн");
        desk.setText(id(112), PERCENT, "100%");

        percents.take(id(111), PERCENT);
        assertThat(text(id(111))).isEqualTo("90%");
    }

    private void fill(ElementId line, String baseline, String target, String achieved) {
        set(line, Fields.BASELINE, Optional.empty(), baseline);
        set(line, Fields.TARGET, Optional.empty(), target);
        set(line, Fields.ACHIEVED, Optional.of(YEAR), achieved);
    }

    private void set(ElementId line, FieldKey field, Optional<ReportPeriod> period, String text) {
        desk.setText(line, new CellKey(field, period), text);
    }

    private String text(ElementId element) {
        return Texts.of(desk.plan().get(), element, PERCENT);
    }
}
