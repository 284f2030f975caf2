package mn.biyelelt.validation;

import java.util.List;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Indicator;

/// An indicator line as rules see it.
public final class LineView {

    private final Indicator indicator;
    private final ElementView cells;

    LineView(Setting setting, Indicator indicator) {
        this.indicator = indicator;
        this.cells = new ElementView(setting, indicator.id(), Level.INDICATOR, indicator.cells());
    }

    /// The line itself.
    public Indicator indicator() {
        return indicator;
    }

    public CellText name() {
        return cells.cell(Fields.INDICATOR_NAME);
    }

    public CellText baseline() {
        return cells.cell(Fields.BASELINE);
    }

    public CellText target() {
        return cells.cell(Fields.TARGET);
    }

    public CellText due() {
        return cells.cell(Fields.DUE);
    }

    public CellText responsible() {
        return cells.cell(Fields.RESPONSIBLE);
    }

    public CellText achieved() {
        return cells.reported(Fields.ACHIEVED);
    }

    public CellText percent() {
        return cells.reported(Fields.ACHIEVED_PERCENT);
    }

    public CellText explanation() {
        return cells.reported(Fields.EXPLANATION);
    }

    /// Whether the line was marked as not yet due.
    public boolean notDue() {
        return !cells.reported(Fields.NOT_DUE).blank();
    }

    List<CellText> all() {
        return cells.all();
    }
}
