package mn.biyelelt.ui.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.edit.EditSession;

/// Small plans on a desk whose changes are safe at once.
public final class Desks {

    public static final Instant NOW = Instant.parse("2026-12-16T06:03:00Z");

    private Desks() {
    }

    /// A goal with two activities: 1.1 with two indicator lines, 1.2 with none.
    public static Plan plan() {
        var first = new Activity(id(11), activity("1.1", "Үзлэг хийх"),
                List.of(new Indicator(id(111), Cells.of(Fields.INDICATOR_NAME, "Хамралт")),
                        new Indicator(id(112), Cells.of(Fields.INDICATOR_NAME, "Тоо")
                                .with(Fields.DUE, "I улирал"))));
        var second = new Activity(id(12), activity("1.2", "Сургалт"), List.of());
        var goal = new Group(id(10), 1, activity("1", "Эрүүл мэнд"));
        return Plan.empty(new PlanId(new UUID(0, 1)), "unit-plan", 2026)
                .withSections(List.of(new Section(id(2), "main", Cells.EMPTY, List.of(goal, first, second))));
    }

    public static PlanDesk of(Plan plan) {
        return new PlanDesk(new EditSession(plan, _ -> CompletableFuture.completedFuture(1L), Runnable::run),
                InstantSource.fixed(NOW));
    }

    /// Identities from 1000 on, in order.
    public static Supplier<UUID> identities() {
        var next = new long[]{1000};
        return () -> new UUID(0, next[0]++);
    }

    public static ElementId id(long number) {
        return new ElementId(new UUID(0, number));
    }

    private static Cells activity(String number, String text) {
        FieldKey field = Fields.ITEM_TEXT;
        return Cells.of(Fields.NUMBER, number).with(field, text);
    }
}
