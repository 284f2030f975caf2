package mn.biyelelt.domain.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;

/// Gathers what earlier reports say in the cells of one that is written now, where nothing stands yet or the last report's text was
/// carried over and not touched.
public final class Gathering {

    private final Plan plan;
    private final ReportPeriod period;
    private final Predicate<FieldKey> texts;
    private final PartSum sums;

    /// @param period the period reported on now
    /// @param texts  the fields that are gathered
    public Gathering(Plan plan, ReportPeriod period, Predicate<FieldKey> texts, QuantityReader reader) {
        this.plan = plan;
        this.period = period;
        this.texts = texts;
        sums = new PartSum(reader, period);
    }

    /// All cells that an earlier report has a text for, in reading order.
    public List<Gathered> cells() {
        var found = new ArrayList<Gathered>();
        plan.sections().forEach(section -> section.rows().forEach(row -> {
            if (row instanceof Activity activity) {
                add(activity, activity, found);
                activity.indicators().forEach(line -> add(activity, line, found));
            }
        }));
        return found;
    }

    private void add(Activity row, Element element, List<Gathered> found) {
        element.cells().texts().keySet().stream().filter(key -> key.period().isPresent()).map(CellKey::field).distinct()
                .filter(texts).forEach(field -> {
                    List<Said> earlier = earlier(element.cells(), field);
                    String present = element.get(field, period);
                    if (!earlier.isEmpty() && (present.isBlank() || present.equals(earlier.getLast().text()))) {
                        List<Said> parts = Said.partsOf(period, earlier);
                        found.add(new Gathered(row, element, field, present, earlier, parts,
                                sums.of(element, field, parts)));
                    }
                });
    }

    private List<Said> earlier(Cells cells, FieldKey field) {
        return cells.periods().headSet(period).stream().map(before -> new Said(before, cells.get(field, before)))
                .filter(said -> !said.text().isBlank()).toList();
    }
}
