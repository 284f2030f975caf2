package mn.biyelelt.ui.nextyear;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.domain.renewal.Proposal;

/// A line of the preview: a group, or an indicator line; the first line of an activity stands for the activity.
public final class NextYearLine {

    private final Proposal row;
    private final Optional<Proposal.Line> line;
    private final boolean first;
    private final BooleanProperty taken;
    private final StringProperty baseline;

    /// @param taken whether the row is taken; shared by all lines of a row
    NextYearLine(Proposal row, Optional<Proposal.Line> line, boolean first, BooleanProperty taken) {
        this.row = row;
        this.line = line;
        this.first = first;
        this.taken = taken;
        baseline = new SimpleStringProperty(line.map(Proposal.Line::baseline).orElse(""));
    }

    static BooleanProperty tick() {
        return new SimpleBooleanProperty(true);
    }

    public Proposal row() {
        return row;
    }

    /// The indicator line; empty for a group and for an activity without one.
    public Optional<Proposal.Line> line() {
        return line;
    }

    /// Whether it tells number and text of its row.
    public boolean isFirst() {
        return first;
    }

    /// Whether the row is taken.
    public BooleanProperty taken() {
        return taken;
    }

    /// Whether it is taken with a baseline that nobody has said yet.
    ObservableValue<Boolean> asks() {
        boolean open = line.filter(own -> own.basis() == Proposal.Basis.OPEN).isPresent();
        return taken.and(baseline.isEmpty()).map(asking -> open && asking);
    }

    /// The new baseline.
    public StringProperty baseline() {
        return baseline;
    }
}
