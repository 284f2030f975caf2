package mn.biyelelt.ui.reading;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.CellReading;
import mn.biyelelt.domain.quantity.CellReading.State;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.ui.reading.Readings.Place;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final CellKey TARGET = CellKey.of(Fields.TARGET);

    private final PlanDesk desk = Desks.of(Desks.plan());
    private final List<String> told = new ArrayList<>();
    private final Readings readings = new Readings(desk, new QuantityReader(), new Words(Language.MONGOLIAN),
            told::add);
    private final Place target = new Place(id(111), TARGET);

    @Test
    void onlyQuantitiesAreRead() {
        desk.setText(id(111), TARGET, "90 хувиас доошгүй");

        assertThat(inWords(target)).isEqualTo("≥\u00A090 %");
        assertThat(readings.of(new Place(id(111), CellKey.of(Fields.INDICATOR_NAME)))).isEmpty();
        assertThat(readings.of(new Place(id(112), TARGET))).isEmpty();
        readings.ask(new Place(id(112), TARGET));
        assertThat(readings.asked().get()).isEmpty();
    }

    /// Under the result stood "which one?" where the percent beside it was reckoned by one of them.
    @Test
    void ofSeveralNumbersTheOneThatThePercentIsReckonedByIsTheOne() {
        var result = new Place(id(111), CellKey.of(Fields.ACHIEVED, YEAR));
        var percent = CellKey.of(Fields.ACHIEVED_PERCENT, YEAR);
        desk.setText(id(111), result.cell(),
                "Хяналтад орсон 48 эхийн 44 нь бүртгүүлж, хяналт 91,7 хувь, явуулын 12 үзлэг.");
        assertThat(reading(result).state()).isEqualTo(State.AMBIGUOUS);

        desk.setText(id(111), TARGET, "90 хувиас доошгүй");
        assertThat(reading(result).state()).isEqualTo(State.COMPARED);
        assertThat(inWords(result)).isEqualTo("91,7 % (хувийг үүгээр бодсон)");
        desk.setText(id(111), percent, "100");
        assertThat(reading(result).state()).isEqualTo(State.COMPARED);

        desk.setText(id(111), percent, "40");
        assertThat(reading(result).state()).as("what was entered follows from something else")
                .isEqualTo(State.AMBIGUOUS);

        desk.setText(id(111), percent, "100");
        readings.ask(result);
        assertThat(readings.correct("44 хүн")).isEmpty();
        assertThat(reading(result).state()).as("what the person says counts").isEqualTo(State.CONFIRMED);
    }

    private CellReading reading(Place place) {
        return readings.of(place).orElseThrow();
    }

    @Test
    void whatIsTypedIsReadWhileItIsTyped() {
        desk.draft().set(Optional.of(new Draft(id(111), TARGET, "1 200 хүн")));

        assertThat(inWords(target)).isEqualTo("1\u00A0200 хүн");
    }

    @Test
    void aCorrectionIsKeptShownAsConfirmedAndVoidWhenTheTextChanges() {
        desk.setText(id(111), TARGET, "2,105 хүн");
        readings.ask(target);

        assertThat(readings.correct("олон").orElseThrow()).startsWith("Тоо уншигдсангүй");
        assertThat(readings.correct("2105 хүн")).isEmpty();
        assertThat(state()).isEqualTo(State.CONFIRMED);
        assertThat(inWords(target)).isEqualTo("2\u00A0105 хүн (баталсан)");
        assertThat(told).last().asString().startsWith("Тооцох тоо: 2\u00A0105 хүн");

        desk.setText(id(111), TARGET, "300 хүн");
        assertThat(state()).isEqualTo(State.READ);
        desk.undo();
        assertThat(state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void notANumberIsACorrectionAndCanBeTakenBack() {
        desk.setText(id(111), TARGET, "2026 оны 5 дугаар тушаал");
        desk.setText(id(111), TARGET, "3 үйлчилгээ");
        readings.ask(target);
        readings.sayNoNumber();

        assertThat(inWords(target)).isEqualTo("тоо алга (баталсан)");
        readings.takeBack(target);
        assertThat(state()).isEqualTo(State.READ);
        desk.undo();
        assertThat(state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void goingElsewhereAsksNoMore() {
        desk.setText(id(111), TARGET, "3 үйлчилгээ");
        readings.ask(target);

        desk.goTo(mn.biyelelt.ui.session.Spot.at(id(12)));
        assertThat(readings.asked().get()).isEmpty();
    }

    private State state() {
        return readings.of(target).map(CellReading::state).orElseThrow();
    }

    private String inWords(Place place) {
        return readings.inWords(readings.of(place).orElseThrow());
    }
}
