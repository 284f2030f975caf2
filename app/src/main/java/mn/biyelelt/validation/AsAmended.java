package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.PlanTouch;

/// The plan's activity as the amendments logged in its report leave it: what was changed there deliberately, with a reason, is no
/// difference to find fault with.
final class AsAmended {

    private final Activity reported;
    private Activity planned;

    private AsAmended(Activity planned, Activity reported) {
        this.planned = planned;
        this.reported = reported;
    }

    /// @param amendments of the report, the oldest first
    static Activity of(Activity planned, Activity reported, List<Amendment> amendments) {
        if (amendments.isEmpty()) {
            return planned;
        }
        var amended = new AsAmended(planned, reported);
        // lines are found by their names, so names are amended before all else
        amendments.stream().map(Amendment::touch).filter(touch -> touch.kind() == PlanTouch.Kind.TEXT)
                .sorted(Comparator.comparing(touch -> !touch.field().equals(Optional.of(Fields.INDICATOR_NAME))))
                .forEach(touch -> touch.field().ifPresent(field -> amended.take(touch, field)));
        return amended.planned;
    }

    private void take(PlanTouch touch, FieldKey field) {
        if (touch.element().equals(reported.id())) {
            if (isFrom(touch, planned.get(field))) {
                planned = planned.withCells(planned.cells().with(field, touch.to()));
            }
            return;
        }
        reported.indicators().stream().filter(line -> line.id().equals(touch.element())).findFirst()
                .ifPresent(line -> take(touch, field, line));
    }

    private void take(PlanTouch touch, FieldKey field, Indicator line) {
        var lines = new ArrayList<>(planned.indicators());
        String name = field.equals(Fields.INDICATOR_NAME) ? touch.from() : line.get(Fields.INDICATOR_NAME);
        boolean only = lines.size() == 1 && reported.indicators().size() == 1;
        for (int i = 0; i < lines.size(); i++) {
            Indicator own = lines.get(i);
            boolean same = only || own.id().equals(line.id())
                    || own.get(Fields.INDICATOR_NAME).strip().equals(name.strip());
            if (same && isFrom(touch, own.get(field))) {
                lines.set(i, own.withCells(own.cells().with(field, touch.to())));
            }
        }
        planned = planned.withIndicators(lines);
    }

    private static boolean isFrom(PlanTouch touch, String planned) {
        return planned.strip().equals(touch.from().strip());
    }
}
