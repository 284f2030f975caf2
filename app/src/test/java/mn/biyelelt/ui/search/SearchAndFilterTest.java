package mn.biyelelt.ui.search;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.progress.DueQuarters;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.progress.RowStatuses;
import mn.biyelelt.ui.session.Desks;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.RowWork;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.session.Texts;
import mn.biyelelt.ui.status.StatusModel;
import mn.biyelelt.ui.table.FormShapes;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.table.TablePosition;
import mn.biyelelt.ui.text.TextSearch;
import mn.biyelelt.validation.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchAndFilterTest {

    private final PlanDesk desk = Desks.of(Desks.plan());
    private final RowWork rows = new RowWork(desk, Desks.identities());
    private final PlanTableModel table = new PlanTableModel(desk, rows);
    private final SearchModel search = new SearchModel(table, desk);
    private final QuantityReader reader = new QuantityReader();

    @BeforeEach
    void showInItsForm() {
        var form = FormCatalogue.shipped().find("unit-plan").orElseThrow();
        table.shapeBy(new FormShapes(desk.plan().get(), form, Optional.empty()));
        search.mark(true);
    }

    @Test
    void aTextIsFoundCapitalOrSmallAndWithoutTheLettersAKeyboardLacks() {
        assertThat(new TextSearch("онгот", false).in("ӨНГӨТ онгот")).containsExactly(0, 6);
        assertThat(new TextSearch("онгот", true).in("ӨНГӨТ онгот")).containsExactly(6);
        assertThat(new TextSearch("өнгө", false).in("онго")).isEmpty();
        assertThat(new TextSearch("90 хувь", false).in("90\u00A0хувь")).containsExactly(0);
        assertThat(new TextSearch("аа", false).in("ааааа")).containsExactly(0, 2);
        assertThat(new TextSearch("аа", true).replaced("бааб", "$1")).isEqualTo("б$1б");
    }

    @Test
    void theNextHitComesAfterThePlaceOneStandsAtAndTheFirstAfterTheLast() {
        table.goTo(new TablePosition(0, 0, 0));
        search.query().set("т");
        assertThat(search.hits().get()).extracting(SearchHit::text).containsExactly("Хамралт", "Тоо", "Сургалт");

        search.next();
        assertThat(table.position().get()).isEqualTo(new TablePosition(1, 0, 3));
        search.next();
        search.next();
        assertThat(search.place()).isEqualTo(3);
        search.next();
        assertThat(search.place()).isEqualTo(1);
        search.previous();
        assertThat(table.position().get()).isEqualTo(new TablePosition(2, 0, 1));
    }

    @Test
    void hitsFollowTheTextAndEndWithTheSearch() {
        search.query().set("сургалт");
        assertThat(search.hits().get()).hasSize(1);

        desk.setText(id(12), CellKey.of(Fields.ITEM_TEXT), "Хурал");
        assertThat(search.hits().get()).isEmpty();
        search.query().set("Хурал");
        search.mark(false);
        assertThat(table.sought().get()).isEmpty();
    }

    @Test
    void replacingIsSaidBeforeAndIsOneStep() {
        search.query().set("үзлэг");
        search.replacement().set("Үзлэг шинжилгээ");
        assertThat(search.replacements()).singleElement()
                .satisfies(made -> assertThat(made.after()).isEqualTo("Үзлэг шинжилгээ хийх"));
        search.replaceAll();
        assertThat(Texts.of(desk.plan().get(), id(11), CellKey.of(Fields.ITEM_TEXT))).isEqualTo("Үзлэг шинжилгээ хийх");

        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
    }

    @Test
    void numbersAreFoundButNotReplaced() {
        search.query().set("1.");
        search.replacement().set("7.");
        assertThat(search.hits().get()).hasSize(2);
        assertThat(search.replacements()).isEmpty();
    }

    @Test
    void onlyFittingRowsAndTheirHeadingsAreShown() {
        FilterModel filter = filter();
        desk.setText(id(12), CellKey.of(Fields.RESPONSIBLE), "Б.Тод\nНийт албан хаагч");
        assertThat(filter.responsible()).containsExactly("Б.Тод", "Нийт албан хаагч");

        filter.choose(RowCriteria.NONE.withResponsible(Set.of("Б.Тод")));
        assertThat(shownTexts()).containsExactly("Эрүүл мэнд", "Сургалт");
        assertThat(filter.shown()).isEqualTo(1);

        filter.choose(RowCriteria.NONE.withQuarters(Set.of(1)));
        assertThat(shownTexts()).containsExactly("Эрүүл мэнд", "Үзлэг хийх");

        filter.choose(RowCriteria.NONE.withFindings(Set.of(Severity.ERROR)));
        assertThat(shownTexts()).containsExactly("Эрүүл мэнд", "Сургалт");

        desk.setText(id(11), CellKey.of(Fields.FOLLOW_UP), "true");
        filter.choose(RowCriteria.NONE.withNotes(Set.of(RowNote.FOLLOW_UP)));
        assertThat(shownTexts()).containsExactly("Эрүүл мэнд", "Үзлэг хийх");
        filter.choose(RowCriteria.NONE.withNotes(Set.of(RowNote.COMMENT)));
        assertThat(shownTexts()).isEmpty();

        filter.choose(RowCriteria.NONE.withText("байхгүй үг"));
        assertThat(table.items()).isEmpty();
        assertThat(table.cell()).isEmpty();

        filter.clear();
        assertThat(table.items()).hasSize(3);
    }

    @Test
    void whatIsTypedUnderAFilterMakesNoRowVanishAndNewRowsShow() {
        FilterModel filter = filter();
        filter.choose(RowCriteria.NONE.withStatuses(Set.of(RowStatus.IN_WORK)).withText("сургалт"));
        assertThat(shownTexts()).containsExactly("Эрүүл мэнд", "Сургалт");

        desk.setText(id(12), CellKey.of(Fields.ITEM_TEXT), "Өөр");
        table.goTo(new TablePosition(1, 0, 1));
        rows.insertActivity();

        assertThat(shownTexts()).containsExactly("Эрүүл мэнд", "Өөр", "");
    }

    @Test
    void whereOneGoesOnPurposeIsShownUnderAFilter() {
        FilterModel filter = filter();
        filter.choose(RowCriteria.NONE.withText("сургалт"));

        desk.goTo(Spot.at(id(11)));
        assertThat(shownTexts()).containsExactly("Эрүүл мэнд", "Үзлэг хийх", "Сургалт");
        assertThat(rowOfTheTable()).isEqualTo(id(11));
        assertThat(filter.shown()).isEqualTo(2);

        filter.choose(RowCriteria.NONE.withText("байхгүй үг"));
        desk.goTo(Spot.at(id(10)));
        assertThat(shownTexts()).containsExactly("Эрүүл мэнд");
    }

    @Test
    void whoDeletesUnderAFilterGoesOnAtTheNextRowShown() {
        typeRowsUnder("Хурал", "Өөр сургалт");
        filter().choose(RowCriteria.NONE.withText("сургалт"));
        desk.goTo(Spot.at(id(12)));

        rows.removeRow();
        assertThat(shownTexts()).containsExactly("Эрүүл мэнд", "Өөр сургалт");
        assertThat(desk.spot().get().row()).isEqualTo(rowOfTheTable()).isEqualTo(table.items().getLast().id());

        desk.undo();
        assertThat(desk.spot().get().row()).isEqualTo(rowOfTheTable()).isEqualTo(id(12));
    }

    @Test
    void aRowThatTheFilterTakesAwayLeavesOneAtTheNextOneShown() {
        typeRowsUnder("Хурал", "Өөр сургалт", "Бас сургалт", "Дахин сургалт");
        desk.goTo(Spot.at(table.items().get(3).id()));

        filter().choose(RowCriteria.NONE.withText("сургалт"));
        assertThat(Texts.of(desk.plan().get(), desk.spot().get().row(), CellKey.of(Fields.ITEM_TEXT)))
                .isEqualTo("Өөр сургалт");
        assertThat(desk.spot().get().row()).isEqualTo(rowOfTheTable());
    }

    /// Puts new rows under the last one.
    private void typeRowsUnder(String... texts) {
        for (String text : texts) {
            desk.goTo(Spot.at(table.items().getLast().id()));
            rows.insertActivity();
            desk.setText(desk.spot().get().row(), CellKey.of(Fields.ITEM_TEXT), text);
        }
    }

    private ElementId rowOfTheTable() {
        return table.items().get(table.position().get().item()).id();
    }

    @Test
    void quartersAreReadFromTheWaysTheyAreWritten() {
        var due = new DueQuarters(reader);
        assertThat(List.of("II улирал", "I-IV улирал", "II, IV улирал", "2026.02.01\n2026.08.15", "эхний хагас жил", "",
                "үргэлж"))
                .extracting(text -> due.of(text).toString())
                .containsExactly("[2]", "[1, 2, 3, 4]", "[2, 4]", "[1, 2, 3]", "[1, 2]", "[]", "[]");
    }

    /// In the plan alone every row asks for texts; the second one has an error.
    private FilterModel filter() {
        var form = FormCatalogue.shipped().find("unit-plan").orElseThrow();
        var statuses = new StatusModel(desk, _ -> new RowStatuses(form, Optional.empty(), reader));
        return new FilterModel(table, desk, statuses,
                (row, severity) -> row.equals(id(12)) && severity == Severity.ERROR, new DueQuarters(reader));
    }

    private List<String> shownTexts() {
        return table.items().stream().map(item -> item.element().get(Fields.ITEM_TEXT)).toList();
    }
}
