package mn.biyelelt.ui.status;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.progress.RowStatuses;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.PlanDesk;
import org.junit.jupiter.api.Test;

class StatusModelTest {

    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);

    private final Form form = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();
    private final PlanDesk desk = Desks.of(Desks.plan());
    private final StatusModel model = new StatusModel(desk,
            view -> new RowStatuses(form, view.period(), new QuantityReader()));

    @Test
    void statusesFollowThePlanAndThePeriod() {
        assertThat(model.of(id(11))).contains(RowStatus.IN_WORK);
        assertThat(model.of(id(10))).as("a goal has none").isEmpty();

        desk.period().set(Optional.of(YEAR));
        assertThat(model.of(id(11))).contains(RowStatus.EMPTY);

        desk.setText(id(111), CellKey.of(Fields.ACHIEVED, YEAR), "80 хувь");
        assertThat(model.of(id(11))).contains(RowStatus.IN_WORK);
        desk.undo();
        assertThat(model.of(id(11))).contains(RowStatus.EMPTY);
    }

    @Test
    void everyStatusIsCounted() {
        desk.period().set(Optional.of(YEAR));
        desk.setText(id(111), CellKey.of(Fields.ACHIEVED, YEAR), "80 хувь");

        assertThat(model.count(List.of(id(10), id(11), id(12)))).isEqualTo(Map.of(RowStatus.EMPTY, 1,
                RowStatus.IN_WORK, 1, RowStatus.COMPLETE, 0, RowStatus.NOT_DUE, 0));
    }
}
