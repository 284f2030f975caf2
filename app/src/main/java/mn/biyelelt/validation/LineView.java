package mn.biyelelt.validation;

import java.util.function.Consumer;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.quantity.Unit;

/// An indicator line as rules see it.
public final class LineView {

    private final Indicator indicator;
    private final ElementView cells;
    private final CellText name;
    private final CellText baseline;
    private final CellText target;
    private final CellText due;
    private final CellText responsible;
    private final CellText achieved;
    private final CellText percent;
    private final CellText explanation;

    LineView(Scope scope, Indicator indicator, int place) {
        this.indicator = indicator;
        cells = new ElementView(scope, new CellText.Holder(indicator.id(), Level.INDICATOR, place), indicator.cells());
        name = cells.cell(Fields.INDICATOR_NAME);
        Unit counted = name.counted();
        baseline = cells.cell(Fields.BASELINE).counting(counted);
        target = cells.cell(Fields.TARGET).counting(counted);
        due = cells.cell(Fields.DUE);
        responsible = cells.cell(Fields.RESPONSIBLE);
        achieved = cells.reported(Fields.ACHIEVED).counting(counted);
        percent = cells.reported(Fields.ACHIEVED_PERCENT);
        explanation = cells.reported(Fields.EXPLANATION);
    }

    /// The line itself.
    public Indicator indicator() {
        return indicator;
    }

    public CellText name() {
        return name;
    }

    public CellText baseline() {
        return baseline;
    }

    public CellText target() {
        return target;
    }

    public CellText due() {
        return due;
    }

    public CellText responsible() {
        return responsible;
    }

    public CellText achieved() {
        return achieved;
    }

    public CellText percent() {
        return percent;
    }

    public CellText explanation() {
        return explanation;
    }

    /// Whether the line was marked as not yet due.
    public boolean notDue() {
        return !cells.reported(Fields.NOT_DUE).blank();
    }

    void forEach(Consumer<CellText> action) {
        cells.forEach(action);
    }
}
