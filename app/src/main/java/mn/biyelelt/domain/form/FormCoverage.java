package mn.biyelelt.domain.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Tells which texts of a plan a form does not show, so that nobody takes them for lost.
public final class FormCoverage {

    private FormCoverage() {
    }

    /// A field with texts that are not shown.
    ///
    /// @param count how many cells have a text there
    public record Hidden(Level level, FieldKey field, int count) {}

    private record Place(Level level, FieldKey field) {}

    /// The fields of rows whose texts the form does not show, in reading order. Rows of sections that the form does not have
    /// count with all their fields; results of other periods, remarks and flags do not.
    public static List<Hidden> hidden(Plan plan, Form form, Optional<ReportPeriod> period) {
        var counts = new LinkedHashMap<Place, Integer>();
        for (Section section : plan.sections()) {
            Set<FieldKey> shown = form.section(section.key()).map(found -> shown(found, plan.year())).orElse(Set.of());
            section.rows().forEach(row -> count(row, shown, period, counts));
        }
        var hidden = new ArrayList<Hidden>();
        for (Map.Entry<Place, Integer> entry : counts.entrySet()) {
            hidden.add(new Hidden(entry.getKey().level(), entry.getKey().field(), entry.getValue()));
        }
        return hidden;
    }

    private static void count(Row row, Set<FieldKey> shown, Optional<ReportPeriod> period, Map<Place, Integer> counts) {
        countOwn(row, shown, period, counts);
        if (row instanceof Activity activity) {
            activity.indicators().forEach(line -> countOwn(line, shown, period, counts));
        }
    }

    private static void countOwn(Element element, Set<FieldKey> shown, Optional<ReportPeriod> period,
            Map<Place, Integer> counts) {
        element.cells().forEach((key, text) -> {
            if (!text.isBlank() && matters(element.level(), key, period) && !isShown(element.level(), key, shown)) {
                counts.merge(new Place(element.level(), key.field()), 1, Integer::sum);
            }
        });
    }

    private static boolean matters(Level level, CellKey key, Optional<ReportPeriod> period) {
        boolean known = Fields.find(level, key.field()).isPresent();
        return known && !key.field().equals(Fields.NOT_DUE) && (key.period().isEmpty() || key.period().equals(period));
    }

    /// A group's own number and text stand in its row or column whatever the columns are.
    private static boolean isShown(Level level, CellKey key, Set<FieldKey> shown) {
        return level == Level.GROUP || shown.contains(key.field());
    }

    private static Set<FieldKey> shown(FormSection section, int year) {
        var fields = new HashSet<FieldKey>();
        for (Column column : section.table().columns()) {
            column.contents().stream().map(content -> content.field().text(place -> Integer.toString(year)))
                    .filter(FieldKey::wellFormed).forEach(name -> fields.add(new FieldKey(name)));
        }
        return fields;
    }
}
