package mn.biyelelt.ui.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.gathering.Gathered;
import mn.biyelelt.domain.gathering.Summing;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.ReportPeriod;

/// A cell of the report that is written now, and what shall stand in it.
public final class GatherLine {

    private final Gathered cell;
    private final Function<ReportPeriod, String> names;
    private final ObjectProperty<Take> take = new SimpleObjectProperty<>(Take.LATEST);
    private final StringProperty text;

    /// @param names of periods as they stand on the paper
    GatherLine(Gathered cell, Function<ReportPeriod, String> names) {
        this.cell = cell;
        this.names = names;
        text = new SimpleStringProperty(cell.latest());
        take.subscribe((_, wanted) -> text.set(textOf(wanted)));
    }

    /// What earlier reports say there.
    public Gathered cell() {
        return cell;
    }

    /// The number of the row.
    String number() {
        return cell.row().get(Fields.NUMBER);
    }

    /// The indicator, or for a text of the row itself the activity.
    String name() {
        String own = cell.element() instanceof Indicator line ? line.get(Fields.INDICATOR_NAME) : "";
        return own.isBlank() ? cell.row().get(Fields.ITEM_TEXT) : own;
    }

    /// What an earlier report says; nothing if there is none.
    String said(ReportPeriod period) {
        return cell.earlier().stream().filter(said -> said.period().equals(period)).map(said -> said.text()).findFirst()
                .orElse("");
    }

    /// What is taken of it.
    public ObjectProperty<Take> take() {
        return take;
    }

    /// Whether there is more than the last report to choose from.
    boolean isOfSeveral() {
        return cell.parts().size() > 1;
    }

    /// What can be taken of it.
    public List<Take> choices() {
        var choices = new ArrayList<Take>(List.of(Take.LATEST));
        if (isOfSeveral()) {
            choices.add(Take.JOINED);
        }
        if (cell.summing() instanceof Summing.Sum) {
            choices.add(Take.SUM);
        }
        choices.add(Take.NOTHING);
        return choices;
    }

    /// Takes what comes after what is taken now, and after the last the first.
    void takeNext() {
        List<Take> choices = choices();
        take.set(choices.get((choices.indexOf(take.get()) + 1) % choices.size()));
    }

    /// What shall stand in the cell.
    public StringProperty text() {
        return text;
    }

    /// Nothing where the cell would stay as it is.
    Optional<SetText> change(ReportPeriod period) {
        String wanted = text.get();
        return take.get() == Take.NOTHING || wanted.isBlank() || wanted.equals(cell.present())
                ? Optional.empty()
                : Optional.of(new SetText(cell.element().id(), CellKey.of(cell.field(), period), wanted));
    }

    private String textOf(Take wanted) {
        return switch (wanted) {
            case LATEST -> cell.latest();
            case JOINED -> cell.joined(names);
            case SUM -> cell.summing() instanceof Summing.Sum sum ? sum.text() : cell.latest();
            case NOTHING -> "";
        };
    }
}
