package mn.biyelelt.domain.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mn.biyelelt.domain.change.AddElement;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.MoveElement;
import mn.biyelelt.domain.change.RemoveElement;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

    private static final ElementId SECTION = id(1);

    @Test
    void rowsAfterAnAddedOneGoUp() {
        Plan plan = plan("g1 1", "1.1", "1.2", "g1 2", "2.1");
        assertThat(after(plan, new AddElement(new Place(SECTION, 2), row("")))).containsExactly("1", "1.1", "1.2",
                "1.3", "2", "2.1");
    }

    @Test
    void aParentPlansGapsStay() {
        Plan plan = plan("2", "3", "4", "7", "11", "12");
        assertThat(after(plan, new AddElement(new Place(SECTION, 2), row("")))).containsExactly("2", "3", "4", "5",
                "7", "11", "12");
        assertThat(after(plan, new RemoveElement(id(103)))).containsExactly("2", "3", "4", "11", "12");
        assertThat(Numbering.fixed(plan.sections().getFirst())).containsExactlyInAnyOrder(id(100), id(103), id(104));
    }

    @Test
    void numbersThatRunThroughTheGroupsGoOnRunning() {
        Plan plan = plan("g1 ", "1", "2", "g1 ", "3");
        assertThat(after(plan, new AddElement(new Place(SECTION, 1), row("")))).containsExactly("", "1", "2", "3", "",
                "4");
    }

    @Test
    void aDotAtTheEndStays() {
        assertThat(after(plan("1.", "2."), new AddElement(new Place(SECTION, 2), row("")))).containsExactly("1.", "2.",
                "3.");
    }

    @Test
    void aGroupsNumberIsThatOfItsRowsToo() {
        Plan plan = plan("g1 1", "g2 1.2", "1.2.1", "1.2.2", "g2 1.4", "1.4.1");
        assertThat(after(plan, new SetText(id(101), CellKey.of(Fields.NUMBER), "1.3"))).containsExactly("1", "1.3",
                "1.3.1", "1.3.2", "1.4", "1.4.1");
    }

    @Test
    void aWordTypedForANumberTakesNoNumberFromTheRowsBelow() {
        Plan plan = plan("g1 1", "1.1", "1.2", "1.3");
        assertThat(after(plan, new SetText(id(101), CellKey.of(Fields.NUMBER), "бичвэр"))).containsExactly("1",
                "бичвэр", "1.2", "1.3");
    }

    @Test
    void aWordWrittenOnToANumberIsNotCarriedDown() {
        Plan plan = plan("g1 1", "1.1", "1.2", "1.3");
        assertThat(after(plan, new SetText(id(101), CellKey.of(Fields.NUMBER), "1.1 тэмдэглэл")).subList(2, 4))
                .noneMatch(number -> number.contains("тэмдэглэл"));
        assertThat(after(plan, new SetText(id(101), CellKey.of(Fields.NUMBER), "1.1тэмдэглэл"))).containsExactly("1",
                "1.1тэмдэглэл", "1.2", "1.3");
    }

    @Test
    void aRowFixedByHandReturnsIntoTheOrderWhenAsked() {
        Plan plan = plan("1", "5", "6");
        Change change = Numbering.follow(plan, id(101)).orElseThrow();
        assertThat(numbers(change.apply(plan))).containsExactly("1", "2", "3");
        assertThat(Numbering.follow(plan, id(100))).isEmpty();
    }

    @Test
    void aNumberWithoutAFigureIsLeftAlone() {
        Plan plan = plan("а", "б");
        assertThat(after(plan, new RemoveElement(id(100)))).containsExactly("б");
        assertThat(after(plan, new AddElement(new Place(SECTION, 2), row("")))).containsExactly("а", "б", "");
    }

    /// Fixed numbers never change, followed ones stay followed, and undo leads back, whatever is done.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void lawsHoldForAnyRowsAndChanges(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            Plan plan = plan(randomRows(random));
            Change change = randomChange(random, plan);
            Change whole = Numbering.following(plan, change);
            Plan after = whole.apply(plan);

            var fixed = Numbering.fixed(plan.sections().getFirst());
            for (Row row : change.apply(plan).sections().getFirst().rows()) {
                if (fixed.contains(row.id())) {
                    assertThat(number(after, row.id())).as("seed %d", seed).isEqualTo(row.get(Fields.NUMBER));
                }
            }
            assertThat(whole.inverse(plan).apply(after)).as("seed %d", seed).isEqualTo(plan);
        }
    }

    private static String[] randomRows(Random random) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            String number = random.nextInt(6) == 0 ? "" : (1 + random.nextInt(3)) + "." + (1 + random.nextInt(4));
            rows.add(random.nextInt(4) == 0 ? "g" + (1 + random.nextInt(3)) + " " + number : number);
        }
        return rows.toArray(String[]::new);
    }

    private static Change randomChange(Random random, Plan plan) {
        List<Row> rows = plan.sections().getFirst().rows();
        ElementId some = rows.get(random.nextInt(rows.size())).id();
        return switch (random.nextInt(4)) {
            case 0 -> new AddElement(new Place(SECTION, random.nextInt(rows.size() + 1)), row(""));
            case 1 -> new RemoveElement(some);
            case 2 -> new MoveElement(some, new Place(SECTION, random.nextInt(rows.size())));
            default -> new SetText(some, CellKey.of(Fields.ITEM_TEXT), "өөр");
        };
    }

    private static List<String> after(Plan plan, Change change) {
        return numbers(Numbering.following(plan, change).apply(plan));
    }

    private static List<String> numbers(Plan plan) {
        return plan.sections().getFirst().rows().stream().map(row -> row.get(Fields.NUMBER)).toList();
    }

    private static String number(Plan plan, ElementId id) {
        return plan.sections().getFirst().rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow()
                .get(Fields.NUMBER);
    }

    /// A row a text: `1.2` an activity, `g2 1.2` a group of depth 2.
    private static Plan plan(String... rows) {
        var made = new ArrayList<Row>();
        for (int i = 0; i < rows.length; i++) {
            made.add(rows[i].startsWith("g")
                    ? new Group(id(100 + i), rows[i].charAt(1) - '0', Cells.of(Fields.NUMBER, rows[i].substring(3)))
                    : new Activity(id(100 + i), Cells.of(Fields.NUMBER, rows[i]), List.of()));
        }
        return Plan.empty(new PlanId(new UUID(0, 9)), "unit-plan", 2026)
                .withSections(List.of(new Section(SECTION, "main", Cells.EMPTY, made)));
    }

    private static Activity row(String number) {
        return new Activity(id(900), Cells.of(Fields.NUMBER, number), List.of());
    }

    private static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }
}
