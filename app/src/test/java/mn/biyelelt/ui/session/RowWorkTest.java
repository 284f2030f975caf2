package mn.biyelelt.ui.session;

import static mn.biyelelt.ui.session.Desks.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import org.junit.jupiter.api.Test;

class RowWorkTest {

    private final PlanDesk desk = Desks.of(Desks.plan());
    private final RowWork rows = new RowWork(desk, Desks.identities());
    private final RowMoves moves = new RowMoves(desk);

    @Test
    void aNewRowStandsUnderTheOneWorkedAtAndHasAnIndicatorLine() {
        desk.goTo(Spot.at(id(11)));

        rows.insertActivity();

        assertThat(rowIds()).containsExactly(id(10), id(11), id(1001), id(12));
        assertThat(desk.spot().get().row()).isEqualTo(id(1001));
        assertThat(activity(id(1001)).indicators()).hasSize(1);
    }

    @Test
    void aRowMovesAmongItsSiblingsAndStaysTheOneWorkedAt() {
        desk.goTo(Spot.at(id(12)));

        moves.move(-1);
        moves.move(-1);
        moves.move(-1);

        assertThat(rowIds()).containsExactly(id(12), id(10), id(11));
        assertThat(numbers()).containsExactly("1", "1", "1.1");
        assertThat(desk.spot().get().row()).isEqualTo(id(12));
    }

    @Test
    void removingARowLeadsToTheOneThatTakesItsPlace() {
        desk.goTo(Spot.at(id(11)));

        rows.removeRow();

        assertThat(rowIds()).containsExactly(id(10), id(12));
        assertThat(desk.spot().get().row()).isEqualTo(id(12));
    }

    @Test
    void theOnlyIndicatorLineIsNotRemovedButOneOfSeveralIs() {
        desk.goTo(new Spot(id(11), Optional.of(id(112)), Optional.empty()));
        rows.removeLine();
        desk.goTo(new Spot(id(11), Optional.of(id(111)), Optional.empty()));
        rows.removeLine();

        assertThat(activity(id(11)).indicators()).extracting(line -> line.id()).containsExactly(id(111));
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        desk.goTo(Spot.at(id(2)));
        assertThat(rows.removeRow()).contains(NothingDone.NO_ROW);
        assertThat(rows.duplicate()).contains(NothingDone.NO_ROW);
        assertThat(rows.insertLine()).contains(NothingDone.NO_ACTIVITY);
        assertThat(rows.numberByItself()).contains(NothingDone.NO_ROW);
        assertThat(moves.move(1)).contains(NothingDone.NO_ROW);
        assertThat(moves.indent(1)).contains(NothingDone.NO_ROW);

        desk.goTo(Spot.at(id(10)));
        assertThat(rows.removeLine()).contains(NothingDone.NO_ACTIVITY);
        assertThat(moves.move(-1)).contains(NothingDone.FIRST_ROW);
        assertThat(moves.indent(-1)).contains(NothingDone.OUTERMOST);
        assertThat(moves.indent(1)).contains(NothingDone.INNERMOST);

        desk.goTo(Spot.at(id(11)));
        assertThat(rows.removeLine()).contains(NothingDone.NO_LINE);
        assertThat(rows.numberByItself()).contains(NothingDone.NUMBER_FOLLOWS);

        desk.goTo(Spot.at(id(12)));
        assertThat(rows.removeLine()).contains(NothingDone.ONLY_LINE);
        assertThat(moves.move(1)).contains(NothingDone.LAST_ROW);
        assertThat(moves.indent(1)).contains(NothingDone.NO_GROUP_AFTER);
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
    }

    @Test
    void typingIntoAMissingLineMakesItWithTheText() {
        desk.goTo(Spot.at(id(12)));

        rows.addLineWith(id(12), CellKey.of(Fields.TARGET), "5 удаа");

        assertThat(activity(id(12)).indicators()).singleElement()
                .satisfies(line -> assertThat(line.get(Fields.TARGET)).isEqualTo("5 удаа"));
    }

    @Test
    void numbersFollowWhateverIsDoneWithTheRows() {
        desk.goTo(Spot.at(id(11)));

        rows.insertActivity();
        assertThat(numbers()).containsExactly("1", "1.1", "1.2", "1.3");

        rows.duplicate();
        assertThat(numbers()).containsExactly("1", "1.1", "1.2", "1.3", "1.4");

        desk.goTo(Spot.at(id(11)));
        rows.removeRow();
        assertThat(numbers()).containsExactly("1", "1.1", "1.2", "1.3");
    }

    @Test
    void aCopyHasAllTextsAndItsOwnIdentities() {
        desk.goTo(Spot.at(id(11)));

        rows.duplicate();

        Activity copy = activity(desk.spot().get().row());
        assertThat(copy.get(Fields.ITEM_TEXT)).isEqualTo("Үзлэг хийх");
        assertThat(copy.indicators()).extracting(line -> line.get(Fields.INDICATOR_NAME))
                .containsExactly("Хамралт", "Тоо");
        assertThat(copy.indicators()).extracting(line -> line.id()).doesNotContain(id(111), id(112));
    }

    @Test
    void rowsChosenTogetherAreRemovedAsOneStep() {
        desk.goTo(Spot.at(id(12)));
        desk.chosenRows().set(List.of(id(11), id(12)));

        rows.removeRow();

        assertThat(rowIds()).containsExactly(id(10));
        assertThat(desk.steps().toUndo().get().orElseThrow().count()).isEqualTo(2);
        desk.undo();
        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
    }

    @Test
    void aHeadingIsPutOverTheRowAndTakesItAndThoseBelowIn() {
        desk.goTo(Spot.at(id(12)));

        rows.insertGroup();

        assertThat(numbers()).containsExactly("1", "1.1", "2", "2.1");
        assertThat(desk.spot().get().cell()).contains(CellKey.of(Fields.ITEM_TEXT));
        moves.indent(1);
        assertThat(numbers()).containsExactly("1", "1.1", "1.1", "1.1.1");
        moves.indent(1);
        moves.indent(-1);
        assertThat(numbers()).containsExactly("1", "1.1", "2", "2.1");
    }

    @Test
    void aRowGoesToTheEndOfTheGroupBeforeAndTheBeginningOfTheNext() {
        desk.goTo(Spot.at(id(12)));
        rows.insertGroup();
        desk.goTo(Spot.at(id(12)));

        moves.indent(-1);
        assertThat(rowIds()).containsExactly(id(10), id(11), id(12), id(1000));

        desk.goTo(Spot.at(id(11)));
        moves.indent(1);
        assertThat(rowIds()).containsExactly(id(10), id(12), id(1000), id(11));
    }

    @Test
    void draggedRowsLieBesideTheRowTheyAreDroppedOn() {
        desk.goTo(Spot.at(id(11)));
        moves.moveTo(id(12), true);
        assertThat(rowIds()).containsExactly(id(10), id(12), id(11));
        moves.moveTo(id(11), false);
        assertThat(rowIds()).containsExactly(id(10), id(12), id(11));
    }

    @Test
    void allOfItIsUndone() {
        desk.goTo(Spot.at(id(11)));
        rows.insertActivity();
        rows.insertLine();
        moves.move(1);
        rows.removeRow();

        while (desk.steps().toUndo().get().isPresent()) {
            desk.undo();
        }

        assertThat(desk.plan().get()).isEqualTo(Desks.plan());
    }

    private List<String> numbers() {
        return desk.plan().get().sections().getFirst().rows().stream().map(row -> row.get(Fields.NUMBER)).toList();
    }

    private List<ElementId> rowIds() {
        return desk.plan().get().sections().getFirst().rows().stream().map(Row::id).toList();
    }

    private Activity activity(ElementId id) {
        return (Activity) PlanTree.find(desk.plan().get(), id).orElseThrow();
    }
}
