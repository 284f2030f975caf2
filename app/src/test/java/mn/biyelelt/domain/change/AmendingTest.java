package mn.biyelelt.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.PlanTouch;
import mn.biyelelt.domain.plan.RandomTexts;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import org.junit.jupiter.api.Test;

/// Changes of the plan that are made while reporting on it.
class AmendingTest {

    private static final ReportPeriod HALF = new ReportPeriod(2026, ReportPeriod.Span.HALF);
    private static final Instant NOW = Instant.parse("2026-06-20T03:00:00.5Z");
    private static final Amending.Reason REASON = new Amending.Reason("Б.Тод", " Тушаалаар өөрчилсөн ",
            Optional.of(HALF));

    private final Amending amending = new Amending((_, field) -> !field.equals(Fields.HEADING));

    @Test
    void resultsAreNoAmendmentAndATextOfThePlanIs() {
        assertThat(amending.touches(plan(), achieved("26"))).isEmpty();
        assertThat(amending.touches(plan(), target("90"))).isEmpty();

        assertThat(amending.touches(plan(), target("95"))).containsExactly(new PlanTouch(PlanTouch.Kind.TEXT, id(111),
                "1.1", Optional.of(Fields.TARGET), "90", "95"));
    }

    @Test
    void rowsThatComeAndGoAreToldOnceAndNotTheNewNumbersOfTheOthers() {
        var added = new Activity(id(50), Cells.of(Fields.ITEM_TEXT, "Шинэ ажил"), List.of());
        var change = new Batch(List.of(new AddElement(new Place(id(2), 0), added),
                new SetText(id(50), CellKey.of(Fields.NUMBER), "1.1"),
                new SetText(id(11), CellKey.of(Fields.NUMBER), "1.2")));

        assertThat(amending.touches(plan(), change)).containsExactly(new PlanTouch(PlanTouch.Kind.ADDED, id(50),
                "Шинэ ажил", Optional.empty(), "", "Шинэ ажил"));
        assertThat(amending.touches(plan(), new RemoveElement(id(11)))).containsExactly(new PlanTouch(
                PlanTouch.Kind.REMOVED, id(11), "1.1", Optional.empty(), "Үзлэг хийх", ""));
        assertThat(amending.touches(plan(), new MoveElement(id(11), new Place(id(2), 0))))
                .extracting(PlanTouch::kind).containsExactly(PlanTouch.Kind.MOVED);
    }

    /// The list of amendments is all that is left of a row that was deleted.
    @Test
    void theTextOfARowThatIsGoneIsKeptToItsEnd() {
        String text = "Хүн амын дунд эрүүл мэндийн боловсрол олгох сургалтыг улирал бүр зохион байгуулах,\nдүнг тооцох";
        Plan plan = new SetText(id(11), CellKey.of(Fields.ITEM_TEXT), text).apply(plan());
        assertThat(amending.touches(plan, new RemoveElement(id(11)))).singleElement()
                .satisfies(touch -> assertThat(touch.from()).isEqualTo(text));
    }

    @Test
    void signaturesAreTheReportsOwn() {
        var signature = new Signature(id(60), Cells.of(Fields.BLOCK, "reported"));
        assertThat(amending.touches(plan(), new AddElement(new Place(plan().id().element(), 0), signature))).isEmpty();
    }

    @Test
    void anAmendmentIsOneStepThatIsKeptWithThePlanAndUndoneWithIt() {
        Change logged = amending.logged(plan(), new Batch(List.of(target("95\nхувь"), achieved("26"))), REASON, NOW,
                identities());
        Plan after = logged.apply(plan());

        assertThat(Amendment.allOf(after)).containsExactly(new Amendment(new UUID(9, 1),
                Instant.parse("2026-06-20T03:00:00Z"), "Б.Тод", "Тушаалаар өөрчилсөн", Optional.of(HALF),
                new PlanTouch(PlanTouch.Kind.TEXT, id(111), "1.1", Optional.of(Fields.TARGET), "90", "95\nхувь")));
        assertThat(logged.inverse(plan()).apply(after)).isEqualTo(plan());
    }

    @Test
    void whateverTheTextsAreTheyAreReadAgainToTheLetter() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var touch = new PlanTouch(PlanTouch.Kind.TEXT, id(i), text(random), Optional.of(new FieldKey("target")),
                    text(random), text(random));
            var amendment = new Amendment(new UUID(9, i), NOW, text(random), text(random), Optional.empty(), touch);
            Plan plan = plan().withCells(Cells.EMPTY.with(amendment.cell(), amendment.text()));
            assertThat(Amendment.allOf(plan)).as("seed %d, case %d", seed, i).containsExactly(amendment);
        }
    }

    @Test
    void whatIsNoAmendmentIsLeftOut() {
        Plan plan = plan().withCells(Cells.EMPTY.with(new FieldKey("amendment.x"), "a\nb")
                .with(new FieldKey("amendment.y"), "1\n2\n3\n4\n5\n6\n7\n8\n9\n10"));
        assertThat(Amendment.allOf(plan)).isEmpty();
    }

    private static String text(Random random) {
        return RandomTexts.any(random);
    }

    private static SetText target(String text) {
        return new SetText(id(111), CellKey.of(Fields.TARGET), text);
    }

    private static SetText achieved(String text) {
        return new SetText(id(111), CellKey.of(Fields.ACHIEVED, HALF), text);
    }

    private static Plan plan() {
        var line = new Indicator(id(111), Cells.of(Fields.TARGET, "90"));
        var activity = new Activity(id(11), Cells.of(Fields.NUMBER, "1.1").with(Fields.ITEM_TEXT, "Үзлэг хийх"),
                List.of(line));
        return Plan.empty(new PlanId(new UUID(0, 1)), "unit-plan", 2026)
                .withSections(List.of(new Section(id(2), "main", Cells.EMPTY, List.of(activity))));
    }

    private static java.util.function.Supplier<UUID> identities() {
        var next = new AtomicLong(1);
        return () -> new UUID(9, next.getAndIncrement());
    }

    private static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }
}
