package mn.biyelelt.domain.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;

/// Takes texts of the last report over into the next one, where nothing stands yet. Each empty cell gets what the latest earlier
/// period has in it; percents are left out unless one cell is asked for, because a percent is of its period.
public final class CarryOver {

    private final Plan plan;
    private final ReportPeriod period;
    private final Predicate<FieldKey> texts;

    /// @param period the period reported on now
    /// @param texts  the fields that are carried over by rows
    public CarryOver(Plan plan, ReportPeriod period, Predicate<FieldKey> texts) {
        this.plan = plan;
        this.period = period;
        this.texts = texts;
    }

    /// The fields that hold what was done in words.
    public static boolean isText(FieldKey field) {
        return !Fields.isRemark(field) && !field.equals(Fields.ACHIEVED_PERCENT) && !field.equals(Fields.NOT_DUE);
    }

    /// Into one cell; nothing if it has a text or no earlier period has one.
    public List<SetText> into(Element element, FieldKey field) {
        var changes = new ArrayList<SetText>();
        add(element, field, changes);
        return changes;
    }

    /// Into all empty cells of a row and its lines.
    public List<SetText> intoRow(Element row) {
        var changes = new ArrayList<SetText>();
        addAll(row, changes);
        if (row instanceof Activity activity) {
            activity.indicators().forEach(line -> addAll(line, changes));
        }
        return changes;
    }

    /// Into all empty cells of the plan.
    public List<SetText> intoAll() {
        var changes = new ArrayList<SetText>();
        PlanTree.forEach(plan, element -> addAll(element, changes));
        return changes;
    }

    private void addAll(Element element, List<SetText> changes) {
        element.cells().texts().keySet().stream().filter(key -> key.period().isPresent()).map(CellKey::field).distinct()
                .filter(texts).forEach(field -> add(element, field, changes));
    }

    private void add(Element element, FieldKey field, List<SetText> changes) {
        if (element.get(field, period).isBlank()) {
            last(element.cells(), field).ifPresent(
                    text -> changes.add(new SetText(element.id(), CellKey.of(field, period), text)));
        }
    }

    private Optional<String> last(Cells cells, FieldKey field) {
        return cells.periods().headSet(period).reversed().stream().map(earlier -> cells.get(field, earlier))
                .filter(text -> !text.isBlank()).findFirst();
    }
}
