package mn.biyelelt.ui.rowform;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;

class RowFormModelTest {

    private final PlanDesk desk = Desks.of(Desks.plan());
    private final Words words = new Words(Language.MONGOLIAN);
    private final RowFormModel form = new RowFormModel(desk, words,
            new FormFields(FormCatalogue.shipped().find("unit-plan").orElseThrow(), 2026, words));

    @Test
    void theFormHasTheRowsFieldsThenThoseOfTheLineOneStandsOn() {
        desk.goTo(new Spot(id(11), Optional.of(id(112)), Optional.empty()));

        assertThat(form.parts().get()).extracting(FormPart::heading).containsExactly("Арга хэмжээ",
                "Шалгуур үзүүлэлт 2 / 2");
        assertThat(entry(Fields.INDICATOR_NAME).text()).isEqualTo("Тоо");
    }

    @Test
    void thePeriodLookedAtHasItsResultsToFillIn() {
        desk.goTo(new Spot(id(11), Optional.of(id(111)), Optional.empty()));
        desk.period().set(Optional.of(ReportPeriod.yearOf(2026)));

        assertThat(form.parts().get()).extracting(FormPart::heading).contains("2026 оны жилийн эцэс");
        FormEntry achieved = entry(Fields.ACHIEVED);
        form.keep(achieved, "65 хувь");

        assertThat(entry(Fields.ACHIEVED).text()).isEqualTo("65 хувь");
        assertThat(achieved.cell()).isEqualTo(CellKey.of(Fields.ACHIEVED, ReportPeriod.yearOf(2026)));
    }

    @Test
    void whatIsTypedIsADraftUntilItIsKept() {
        desk.goTo(Spot.at(id(11)));
        FormEntry text = entry(Fields.ITEM_TEXT);

        form.type(text, "Үзл");
        assertThat(desk.draft().get()).contains(new Draft(id(11), text.cell(), "Үзл"));
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());

        form.keep(text, "Үзлэг");
        assertThat(desk.draft().get()).isEmpty();
        assertThat(entry(Fields.ITEM_TEXT).text()).isEqualTo("Үзлэг");
    }

    @Test
    void labelsFollowTheLanguage() {
        desk.goTo(Spot.at(id(11)));

        words.speak(Language.ENGLISH);

        assertThat(entry(Fields.ITEM_TEXT).label()).isEqualTo("Activity");
    }

    private FormEntry entry(mn.biyelelt.domain.field.FieldKey field) {
        List<FormEntry> entries = form.parts().get().stream().flatMap(part -> part.entries().stream())
                .filter(entry -> entry.cell().field().equals(field)).toList();
        return entries.getFirst();
    }
}
