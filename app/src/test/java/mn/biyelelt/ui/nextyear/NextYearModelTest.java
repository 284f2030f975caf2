package mn.biyelelt.ui.nextyear;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
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

    private Plan made() {
        return model.make(Desks.identities());
    }
}
