package mn.biyelelt.ui.rowform;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.domain.change.PastEdit;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.PlanTree;
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
                "Шалгуур үзүүлэлт 2\u00a0/\u00a02", "Тэмдэглэл");
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
    void ofAReportOnlyItsOwnResultsAreFilledIn() {
        desk.goTo(new Spot(id(11), Optional.of(id(111)), Optional.empty()));
        desk.period().set(Optional.of(new ReportPeriod(2026, ReportPeriod.Span.HALF)));
        form.keep(entry(Fields.ACHIEVED), "48 хувь");

        desk.period().set(Optional.of(ReportPeriod.yearOf(2026)));
        assertThat(form.parts().get()).extracting(FormPart::heading).containsOnlyOnce("2026 оны жилийн эцэс")
                .doesNotContain("2026 оны хагас жил");
        assertThat(entry(Fields.ACHIEVED).text()).isEmpty();
    }

    @Test
    void aCommentAndAFollowUpMarkAreKeptWithTheRow() {
        desk.goTo(Spot.at(id(11)));
        form.keep(entry(Fields.COMMENT), "Тоог эмчээс асуух");
        form.keep(entry(Fields.FOLLOW_UP), "true");

        assertThat(entry(Fields.COMMENT).text()).isEqualTo("Тоог эмчээс асуух");
        assertThat(entry(Fields.FOLLOW_UP).text()).isEqualTo("true");
        assertThat(PlanTree.find(desk.plan().get(), id(11)).orElseThrow().get(Fields.FOLLOW_UP)).isEqualTo("true");
    }

    @Test
    void theHistoryTellsWhatChangedFromWhatTheLatestFirst() {
        desk.goTo(Spot.at(id(11)));
        form.keep(entry(Fields.ITEM_TEXT), "Үзлэг");
        form.keep(entry(Fields.ITEM_TEXT), "Үзлэг шинжилгээ");
        desk.setText(id(12), CellKey.of(Fields.ITEM_TEXT), "Өөр мөр");
        desk.undo();

        CellKey text = CellKey.of(Fields.ITEM_TEXT);
        assertThat(RowHistory.of(desk.steps().past(), Set.of(id(11), id(111)))).extracting(RowHistory.Happening::what)
                .containsExactly(new RowHistory.What.Text(id(11), text, "Үзлэг", "Үзлэг шинжилгээ"),
                        new RowHistory.What.Text(id(11), text, "Үзлэг хийх", "Үзлэг"));
    }

    @Test
    void whatWasTypedInOneGoIsOneHappening() {
        CellKey text = CellKey.of(Fields.ITEM_TEXT);
        var edits = List.of(typed(Manner.STEP, text, "Үзлэг хийх", "Ү"), typed(Manner.TYPED_ON, text, "Ү", "Үз"),
                typed(Manner.TYPED_ON, text, "Үз", "Үзэх"), typed(Manner.STEP, text, "Үзэх", "x"),
                typed(Manner.DROPPED, text, "x", "Үзэх"));

        assertThat(RowHistory.of(edits, Set.of(id(11)))).singleElement()
                .satisfies(happening -> {
                    assertThat(happening.what())
                            .isEqualTo(new RowHistory.What.Text(id(11), text, "Үзлэг хийх", "Үзэх"));
                    assertThat(happening.by()).isEqualTo("statistic");
                    assertThat(happening.at()).contains(Desks.NOW);
                });
    }

    private static PastEdit typed(Manner manner, CellKey cell, String from, String to) {
        return new PastEdit(Optional.of(new ChangeNote(Desks.NOW, "statistic", manner, "TEXT", 1)),
                new SetText(id(11), cell, to), new SetText(id(11), cell, from));
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
