package mn.biyelelt.ui.amend;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.session.Texts;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;

/// A report's plan cells: nothing is changed by the way, nothing typed is lost.
class AmendModelTest {

    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);
    private static final CellKey TARGET = CellKey.of(Fields.TARGET);

    private final Words words = new Words(Language.MONGOLIAN);
    private final Form form = FormCatalogue.shipped().find("unit-annual-report").orElseThrow();
    private final PlanDesk desk = Desks.of(Desks.plan());
    private final AmendModel model = new AmendModel(desk,
            new TouchWords(form, words), Desks.identities());

    AmendModelTest() {
        desk.period().set(Optional.of(YEAR));
        desk.guardBy(Optional.of(new Amending(form::locks)));
    }

    @Test
    void resultsGoStraightIntoThePlan() {
        desk.setText(id(111), CellKey.of(Fields.ACHIEVED, YEAR), "80 хувь");

        assertThat(model.question().get()).isEmpty();
        assertThat(text(CellKey.of(Fields.ACHIEVED, YEAR))).isEqualTo("80 хувь");
    }

    @Test
    void aTextTypedIntoThePlanWaitsForAReasonAndStaysInSight() {
        desk.setText(id(111), TARGET, "95 хувь");

        assertThat(text(TARGET)).isEmpty();
        assertThat(desk.draft().get()).contains(new Draft(id(111), TARGET, "95 хувь"));
        assertThat(model.question().get()).get().satisfies(asked -> {
            assertThat(asked.row()).isEqualTo("1.1");
            assertThat(asked.what()).isEqualTo("Хүрэх түвшин");
        });
        assertThat(model.text().get()).isEqualTo("95 хувь");
        assertThat(model.ready().get()).isFalse();
    }

    @Test
    void withAReasonItIsMadeAndListedAsOneStep() {
        var before = desk.plan().get();
        desk.setText(id(111), TARGET, "95 хувь");
        model.by().set("Б.Тод");
        model.reason().set("А/12 тушаал");
        model.amend();

        assertThat(text(TARGET)).isEqualTo("95 хувь");
        assertThat(Amendment.allOf(desk.plan().get())).singleElement().satisfies(amendment -> {
            assertThat(List.of(amendment.by(), amendment.reason(), amendment.touch().to()))
                    .containsExactly("Б.Тод", "А/12 тушаал", "95 хувь");
            assertThat(amendment.period()).contains(YEAR);
        });
        assertThat(model.question().get()).isEmpty();
        assertThat(desk.draft().get()).isEmpty();
        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(before);
    }

    @Test
    void leftAsItIsNothingIsChanged() {
        desk.setText(id(111), TARGET, "95 хувь");
        model.drop();

        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
        assertThat(desk.draft().get()).isEmpty();
        assertThat(desk.steps().toUndo().get()).isEmpty();
    }

    @Test
    void rowsWaitTooAndOneIsLedToTheNewRowOnceItIsThere() {
        desk.goTo(Spot.at(id(11)));
        new RowWork(desk, Desks.identities()).insertActivity();

        assertThat(desk.spot().get().row()).isEqualTo(id(11));
        assertThat(model.question().get()).get().satisfies(asked -> assertThat(asked.what()).isEqualTo("Мөр нэмсэн"));
        model.by().set("Б.Тод");
        model.reason().set("А/12 тушаал");
        model.amend();
        assertThat(desk.spot().get().row()).isEqualTo(id(1001));
    }

    @Test
    void whileARowWaitsToBeDeletedOneStandsOnIt() {
        desk.goTo(Spot.at(id(11)));
        var work = new RowWork(desk, Desks.identities());
        work.insertActivity();
        model.by().set("Б.Тод");
        model.reason().set("А/12 тушаал");
        model.amend();
        desk.goTo(Spot.at(id(11)));
        work.removeRow();

        assertThat(desk.spot().get().row()).isEqualTo(id(11));
        model.drop();
        assertThat(desk.spot().get().row()).isEqualTo(id(11));
        work.removeRow();
        model.reason().set("А/12 тушаал");
        model.amend();
        assertThat(desk.spot().get().row()).isNotEqualTo(id(11));
    }

    @Test
    void byCommandTheCellOneStandsOnIsAskedAbout() {
        desk.goTo(new Spot(id(11), Optional.of(id(111)), Optional.of(CellKey.of(Fields.INDICATOR_NAME))));
        model.askHere();
        assertThat(model.question().get()).get().satisfies(asked -> assertThat(asked.from()).isEqualTo("Хамралт"));

        model.by().set("Б.Тод");
        model.reason().set("А/12 тушаал");
        assertThat(model.ready().get()).as("the same text is no amendment").isFalse();
        model.text().set("Хамралтын хувь");
        model.amend();
        assertThat(text(CellKey.of(Fields.INDICATOR_NAME))).isEqualTo("Хамралтын хувь");
    }

    @Test
    void aResultIsNotAskedAbout() {
        desk.goTo(new Spot(id(11), Optional.of(id(111)), Optional.of(CellKey.of(Fields.ACHIEVED, YEAR))));
        model.askHere();
        assertThat(model.question().get()).isEmpty();
    }

    private String text(CellKey cell) {
        return Texts.of(desk.plan().get(), id(111), cell);
    }
}
