package mn.biyelelt.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.numbering.Numbering;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.samples.SampleWorkspace;
import org.junit.jupiter.api.Test;

/// What is remembered of fixed numbers is what counting through the section would tell.
class FixedNumbersTest {

    private static final long SEED = 20261122;
    private static final List<String> NUMBERS = List.of("", "1", "2", "1.1", "1.2", "7", "2.1.");

    @Test
    void whatIsRememberedIsWhatCountingTells() {
        var random = new Random(SEED);
        var remembered = new FixedNumbers();
        Section section = SampleWorkspace.plans().getFirst().sections().getFirst();
        for (int i = 0; i < 400; i++) {
            section = section.withRows(changed(section.rows(), random));
            assertThat(remembered.of(section)).as("seed %d, change %d", SEED, i).isEqualTo(Numbering.fixed(section));
        }
    }

    @Test
    void anEditOfAnotherTextIsNotCountedAgain() {
        var remembered = new FixedNumbers();
        Section section = SampleWorkspace.plans().getFirst().sections().getFirst();
        var rows = new ArrayList<>(section.rows());
        rows.set(1, with(rows.get(1), CellKey.of(Fields.ITEM_TEXT), "Өөр текст"));

        assertThat(remembered.of(section.withRows(rows))).isSameAs(remembered.of(section));
    }

    private static List<Row> changed(List<Row> before, Random random) {
        var rows = new ArrayList<>(before);
        int at = random.nextInt(rows.size());
        switch (random.nextInt(6)) {
            case 0 -> rows.add(at, new Activity(id(random), Cells.EMPTY, List.of()));
            case 1 -> rows.remove(rows.size() > 5 ? at : rows.size() - 1);
            case 2 -> Collections.swap(rows, at, random.nextInt(rows.size()));
            case 3 -> rows.set(at, with(rows.get(at), CellKey.of(Fields.NUMBER),
                    NUMBERS.get(random.nextInt(NUMBERS.size()))));
            case 4 -> rows.set(at, rows.get(at) instanceof Group group
                    ? new Group(group.id(), 3 - Math.min(2, group.depth()), group.cells())
                    : rows.get(at));
            default -> rows.set(at, with(rows.get(at), CellKey.of(Fields.ITEM_TEXT), "Текст " + random.nextInt()));
        }
        return rows.isEmpty() ? before : rows;
    }

    private static Row with(Row row, CellKey key, String text) {
        return switch (row) {
            case Group group -> new Group(group.id(), group.depth(), group.cells().with(key, text));
            case Activity activity -> new Activity(activity.id(), activity.cells().with(key, text),
                    activity.indicators());
        };
    }

    private static ElementId id(Random random) {
        return new ElementId(new UUID(random.nextLong(), random.nextLong()));
    }
}
