package mn.biyelelt.bench;

import java.util.UUID;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Row;

/// Rows with other identities.
public final class CopiedRow {

    private CopiedRow() {
    }

    /// A row with the same texts.
    public static Row of(Row row) {
        return switch (row) {
            case Group group -> new Group(id(), group.depth(), group.cells());
            case Activity activity -> new Activity(id(), activity.cells(),
                    activity.indicators().stream().map(line -> new Indicator(id(), line.cells())).toList());
        };
    }

    private static ElementId id() {
        return new ElementId(UUID.randomUUID());
    }
}
