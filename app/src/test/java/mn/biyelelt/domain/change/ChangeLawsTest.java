package mn.biyelelt.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.RandomPlans;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The laws every change obeys, over plans and changes made at random. The seed is the test's argument.
class ChangeLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theInverseUndoesExactly(long seed) {
        var random = new Random(seed);
        Plan before = RandomPlans.of(random).next();
        Change change = RandomChanges.of(random).next(before);

        assertThat(change.inverse(before).apply(change.apply(before))).as("%s", change).isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aBatchEqualsItsPartsInOrder(long seed) {
        var random = new Random(seed);
        Plan before = RandomPlans.of(random).next();
        var parts = new ArrayList<Change>();
        Plan after = run(before, RandomChanges.of(random), parts, 6);

        assertThat(new Batch(parts).apply(before)).isEqualTo(after);
        assertThat(new Batch(parts).inverse(before).apply(after)).isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlanRebuiltFromItsChangesEqualsThePlan(long seed) {
        var random = new Random(seed);
        Plan start = RandomPlans.of(random).next();
        var changes = new ArrayList<Change>();
        Plan plan = run(start, RandomChanges.of(random), changes, 20);

        Plan rebuilt = start;
        for (Change change : changes) {
            rebuilt = change.apply(rebuilt);
        }
        assertThat(rebuilt).isEqualTo(plan);
    }

    @Test
    void undoRestoresRowsInTheirOldOrder() {
        Plan before = RandomPlans.seeded(7).next().withSections(List.of(sectionOf(5)));
        ElementId third = before.sections().getFirst().rows().get(2).id();
        var remove = new RemoveElement(third);

        Plan after = remove.apply(before);

        assertThat(after.sections().getFirst().rows()).hasSize(4);
        assertThat(remove.inverse(before).apply(after)).isEqualTo(before);
    }

    @Test
    void anElementWhoseIdentityIsTakenIsRejectedWhereverItHides() {
        Section section = sectionOf(3);
        Plan plan = RandomPlans.seeded(1).next().withSections(List.of(section));
        var copy = new Section(new ElementId(new UUID(1, 1)), "main", Cells.EMPTY, section.rows());

        assertThatThrownBy(() -> new AddElement(new Place(plan.id().element(), 0), copy).apply(plan))
                .isInstanceOfSatisfying(ChangeRejected.class, rejection -> {
                    assertThat(rejection.reason()).isEqualTo(ChangeRejected.Reason.DUPLICATE_ELEMENT);
                    assertThat(rejection.element()).isEqualTo(section.rows().getFirst().id());
                });
    }

    @Test
    void aRejectedPartOfABatchChangesNothing() {
        Plan plan = RandomPlans.seeded(3).next();
        ElementId unknown = new ElementId(new UUID(9, 9));
        var batch = new Batch(List.of(new SetHeader("other", 2031), new RemoveElement(unknown)));

        assertThatThrownBy(() -> batch.apply(plan)).isInstanceOf(ChangeRejected.class);
        assertThat(plan).isEqualTo(RandomPlans.seeded(3).next());
    }

    @Test
    void thousandsOfRowsAreAddedInOneBatch() {
        var section = new Section(new ElementId(new UUID(2, 2)), "main", Cells.EMPTY, List.of());
        Plan plan = RandomPlans.seeded(4).next().withSections(List.of(section));
        List<Change> rows = IntStream.range(0, 4_000)
                .<Change>mapToObj(i -> new AddElement(new Place(section.id(), i), activity(i)))
                .toList();

        Plan after = new Batch(rows).apply(plan);

        assertThat(after.sections().getFirst().rows()).hasSize(4_000);
    }

    private static Plan run(Plan start, RandomChanges changes, List<Change> into, int steps) {
        Plan plan = start;
        for (int i = 0; i < steps; i++) {
            Change change = changes.next(plan);
            into.add(change);
            plan = change.apply(plan);
        }
        return plan;
    }

    private static Section sectionOf(int rows) {
        return new Section(new ElementId(new UUID(2, 2)), "main", Cells.EMPTY,
                IntStream.range(0, rows).<Row>mapToObj(ChangeLawsTest::activity).toList());
    }

    private static Activity activity(int number) {
        return new Activity(new ElementId(new UUID(3, number)), Cells.EMPTY, Collections.emptyList());
    }
}
