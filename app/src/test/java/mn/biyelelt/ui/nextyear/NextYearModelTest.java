package mn.biyelelt.ui.nextyear;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.renewal.Renewal;
import mn.biyelelt.ui.session.Desks;
import org.junit.jupiter.api.Test;

class NextYearModelTest {

    private final NextYearModel model = new NextYearModel(new Renewal(Desks.plan(), new QuantityReader()), "unit-plan");

    @Test
    void everyLineStandsForItselfAndTheFirstForItsRow() {
        assertThat(model.lines()).extracting(NextYearLine::isFirst).containsExactly(true, true, false, true);
        assertThat(model.year()).isEqualTo(2027);
        assertThat(model.rows().get()).isEqualTo(2);
    }

    @Test
    void leavingAGroupLeavesAllUnderItAndTakingOneRowBringsTheGroupAlong() {
        model.toggle(model.lines().getFirst());
        assertThat(model.rows().get()).isZero();
        assertThat(model.ready().get()).isFalse();

        model.toggle(model.lines().get(3));
        assertThat(made().sections().getFirst().rows()).extracting(row -> row.get(Fields.ORIGIN))
                .containsExactly(id(10).toString(), id(12).toString());
    }

    @Test
    void aBaselineThatIsTypedIsTaken() {
        model.lines().get(2).baseline().set("26 удаа");
        Row row = made().sections().getFirst().rows().get(1);
        assertThat(((Activity) row).indicators().get(1).get(Fields.BASELINE)).isEqualTo("26 удаа");
    }

    @Test
    void aBaselineThatIsAskedForIsFoundUntilItIsSaid() {
        var line = new Indicator(id(111), Cells.of(Fields.BASELINE, "2025 онд 19 хүн.").with(Fields.ACHIEVED,
                ReportPeriod.yearOf(2026), "Эмч 1 хүнийг авч, 21 хүн ажилласан."));
        Plan plan = Desks.plan().withSections(List.of(new Section(id(2), "main", Cells.EMPTY,
                List.of(new Activity(id(10), Cells.EMPTY, List.of()),
                        new Activity(id(11), Cells.EMPTY, List.of(line))))));
        var asking = new NextYearModel(new Renewal(plan, new QuantityReader()), "unit-plan");
        NextYearLine asked = asking.lines().getLast();
        assertThat(asking.questions().get()).isEqualTo(1);
        assertThat(asking.nextQuestion(0)).contains(asked);
        assertThat(asking.nextQuestion(1)).as("round the end").contains(asked);

        asking.toggle(asked);
        assertThat(asking.questions().get()).as("not of a row that is left out").isZero();
        asking.toggle(asked);
        asked.baseline().set("2026 онд 21 хүн.");
        assertThat(asking.questions().get()).isZero();
        assertThat(asking.nextQuestion(0)).isEmpty();
    }

    private Plan made() {
        return model.make(Desks.identities());
    }
}
