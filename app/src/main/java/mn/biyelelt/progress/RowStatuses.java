package mn.biyelelt.progress;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Column;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormSection;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;

/// Tells how far the activities of a plan are filled in, as a form asks for it. A row that nobody touched and that begins only
/// after the period is not due, as is one whose lines are all marked so.
///
/// Remembers the activities it was asked about last, so that one edit of thousands of rows looks at one. For one thread.
public final class RowStatuses {

    private final Form form;
    private final Optional<ReportPeriod> period;
    private final NotDue notDue;
    private final Map<String, Set<FieldKey>> shown = new HashMap<>();
    private IdentityHashMap<Activity, RowStatus> known = new IdentityHashMap<>();

    /// @param period whose results are looked at; empty for the plan itself
    public RowStatuses(Form form, Optional<ReportPeriod> period, QuantityReader reader) {
        this.form = form;
        this.period = period;
        notDue = new NotDue(reader);
    }

    /// The status of every activity.
    public Map<ElementId, RowStatus> of(Plan plan) {
        var statuses = new HashMap<ElementId, RowStatus>();
        var asked = new IdentityHashMap<Activity, RowStatus>();
        for (Section section : plan.sections()) {
            for (Row row : section.rows()) {
                if (row instanceof Activity activity) {
                    RowStatus status = Optional.ofNullable(known.get(activity))
                            .orElseGet(() -> of(section, activity));
                    asked.put(activity, status);
                    statuses.put(activity.id(), status);
                }
            }
        }
        known = asked;
        return Collections.unmodifiableMap(statuses);
    }

    private RowStatus of(Section section, Activity activity) {
        Set<FieldKey> asked = shown.computeIfAbsent(section.key(), this::shownIn);
        return period.map(named -> reported(activity, named, asked)).orElseGet(() -> planned(activity, asked));
    }

    // -- a report ------------------------------------------------------------------------------------------------------------

    private RowStatus reported(Activity activity, ReportPeriod named, Set<FieldKey> asked) {
        boolean marked = NotDue.isMarked(activity, named);
        if (!hasResult(activity, named)) {
            return marked || notDue.beginsLater(activity, named) ? RowStatus.NOT_DUE : RowStatus.EMPTY;
        }
        boolean complete = marked || activity.indicators().stream().filter(line -> !NotDue.isMarked(line, named))
                .allMatch(line -> isReported(activity, line, named, asked));
        return complete ? RowStatus.COMPLETE : RowStatus.IN_WORK;
    }

    private boolean hasResult(Activity activity, ReportPeriod named) {
        return hasResultOfItsOwn(activity, named)
                || activity.indicators().stream().anyMatch(line -> hasResultOfItsOwn(line, named));
    }

    private boolean hasResultOfItsOwn(Element element, ReportPeriod named) {
        return element.cells().texts().entrySet().stream()
                .anyMatch(cell -> isResult(element, cell.getKey(), named) && !cell.getValue().isBlank());
    }

    private boolean isResult(Element element, CellKey key, ReportPeriod named) {
        return key.period().filter(named::equals).isPresent() && !key.field().equals(Fields.NOT_DUE)
                && form.field(element.level(), key.field()).filter(Field::perPeriod).isPresent();
    }

    private static boolean isReported(Activity activity, Indicator line, ReportPeriod named, Set<FieldKey> asked) {
        boolean text = !asked.contains(Fields.ACHIEVED) || !line.get(Fields.ACHIEVED, named).isBlank();
        boolean percent = !asked.contains(Fields.ACHIEVED_PERCENT)
                || !line.get(Fields.ACHIEVED_PERCENT, named).isBlank()
                || !activity.get(Fields.ACHIEVED_PERCENT, named).isBlank();
        return text && percent;
    }

    // -- a plan --------------------------------------------------------------------------------------------------------------

    private static RowStatus planned(Activity activity, Set<FieldKey> asked) {
        boolean empty = isEmpty(activity) && activity.indicators().stream().allMatch(RowStatuses::isEmpty);
        if (empty) {
            return RowStatus.EMPTY;
        }
        boolean complete = has(activity, Fields.ITEM_TEXT, asked) && !activity.indicators().isEmpty()
                && activity.indicators().stream().allMatch(line -> isPlanned(activity, line, asked));
        return complete ? RowStatus.COMPLETE : RowStatus.IN_WORK;
    }

    private static boolean isEmpty(Element element) {
        return element.cells().texts().entrySet().stream().filter(cell -> cell.getKey().period().isEmpty())
                .filter(cell -> Fields.find(element.level(), cell.getKey().field()).isPresent())
                .allMatch(cell -> cell.getKey().field().equals(Fields.NUMBER) || cell.getValue().isBlank());
    }

    private static boolean isPlanned(Activity activity, Indicator line, Set<FieldKey> asked) {
        return has(line, Fields.INDICATOR_NAME, asked) && has(line, Fields.TARGET, asked)
                && (has(activity, Fields.DUE, asked) || has(line, Fields.DUE, asked))
                && (has(activity, Fields.RESPONSIBLE, asked) || has(line, Fields.RESPONSIBLE, asked));
    }

    private static boolean has(Element element, FieldKey field, Set<FieldKey> asked) {
        return !asked.contains(field) || !element.get(field).isBlank();
    }

    /// The fields that the form prints in that section; what it has no section for is printed nowhere.
    private Set<FieldKey> shownIn(String section) {
        var fields = new HashSet<FieldKey>();
        form.section(section).map(FormSection::table)
                .ifPresent(table -> table.columns().forEach(column -> collect(column, fields)));
        return fields;
    }

    private static void collect(Column column, Set<FieldKey> fields) {
        column.contents().stream().map(content -> content.field().source()).filter(FieldKey::wellFormed)
                .forEach(name -> fields.add(new FieldKey(name)));
    }
}
