package mn.biyelelt.ui.gather;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import mn.biyelelt.domain.change.CarryOver;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.gathering.Gathering;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.ui.session.Desks;
import org.junit.jupiter.api.Test;

class GatherModelTest {

    private static final ReportPeriod HALF = new ReportPeriod(2026, Span.HALF);

    private final GatherModel model = model(said(111, Span.Q2, "15 удаа",
            said(111, Span.Q1, "11 удаа", said(112, Span.Q1, "Нэг", Desks.plan()))));

    @Test
    void whereNobodyChoosesTheLastReportsTextsAreTaken() {
        assertThat(model.count().get()).isEqualTo(2);
        assertThat(model.changes()).containsExactly(set(111, "15 удаа"), set(112, "Нэг"));
    }

    @Test
    void onlyWhatCanBeTakenIsOffered() {
        assertThat(model.lines().getFirst().choices()).containsExactly(Take.values());
        assertThat(model.lines().getLast().choices()).containsExactly(Take.LATEST, Take.NOTHING);
        assertThat(model.several()).isEqualTo(1);
        assertThat(model.nextOfSeveral(0)).contains(model.lines().getFirst());
        assertThat(model.nextOfSeveral(1)).contains(model.lines().getFirst());
    }

    @Test
    void whatIsTakenOfAllIsTakenWhereItCanBe() {
        model.takeAll(Take.JOINED);
        assertThat(model.changes()).containsExactly(set(111, "Q1: 11 удаа\nQ2: 15 удаа"), set(112, "Нэг"));
        model.takeAll(Take.NOTHING);
        assertThat(model.changes()).isEmpty();
        assertThat(model.count().get()).isZero();
    }

    @Test
    void whatIsTypedIsTakenAndWhatIsThereAlreadyIsNoChange() {
        GatherModel carried = model(said(111, Span.HALF, "15 удаа", said(111, Span.Q2, "15 удаа",
                said(111, Span.Q1, "11 удаа", Desks.plan()))));
        assertThat(carried.changes()).isEmpty();
        carried.lines().getFirst().text().set("26 удаа (2 улирал)");
        assertThat(carried.changes()).containsExactly(set(111, "26 удаа (2 улирал)"));
    }

    private static GatherModel model(Plan plan) {
        return new GatherModel(HALF, new Gathering(plan, HALF, CarryOver::isText, new QuantityReader()).cells(),
                period -> period.span().name());
    }

    private static Plan said(long line, Span span, String text, Plan plan) {
        return set(line, Fields.ACHIEVED, new ReportPeriod(2026, span), text).apply(plan);
    }

    private static SetText set(long line, String text) {
        return set(line, Fields.ACHIEVED, HALF, text);
    }

    private static SetText set(long line, FieldKey field, ReportPeriod period, String text) {
        return new SetText(id(line), CellKey.of(field, period), text);
    }
}
