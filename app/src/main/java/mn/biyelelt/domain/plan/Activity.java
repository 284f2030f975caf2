package mn.biyelelt.domain.plan;

import java.util.List;
import mn.biyelelt.domain.field.Level;

/// A measure of the plan with its indicator lines.
public record Activity(ElementId id, Cells cells, List<Indicator> indicators) implements Row {

    public Activity {
        indicators = List.copyOf(indicators);
    }

    @Override
    public Level level() {
        return Level.ACTIVITY;
    }

    @Override
    public Activity withCells(Cells changed) {
        return new Activity(id, changed, indicators);
    }

    /// The same activity with other indicator lines.
    public Activity withIndicators(List<Indicator> changed) {
        return new Activity(id, cells, changed);
    }
}
