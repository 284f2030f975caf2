package mn.biyelelt.domain.plan;

import mn.biyelelt.domain.field.Level;

/// One indicator line of an activity: indicator, baseline, target and, per reporting period, what was achieved.
public record Indicator(ElementId id, Cells cells) implements Element {

    @Override
    public Level level() {
        return Level.INDICATOR;
    }

    @Override
    public Indicator withCells(Cells changed) {
        return new Indicator(id, changed);
    }
}
