package mn.biyelelt.ui.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.TextLines;
import mn.biyelelt.progress.DueQuarters;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.status.StatusModel;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.table.RowFilter;
import mn.biyelelt.ui.text.TextSearch;
import mn.biyelelt.validation.Severity;

/// Showing only some rows of the table. Which ones is decided when something is chosen: what is typed afterwards makes no row
/// vanish.
public final class FilterModel {

    private final PlanTableModel table;
    private final PlanDesk desk;
    private final StatusModel statuses;
    private final BiPredicate<ElementId, Severity> findings;
    private final DueQuarters due;
    private final ReadOnlyObjectWrapper<RowCriteria> criteria = new ReadOnlyObjectWrapper<>(RowCriteria.NONE);

    /// @param findings whether an open finding of that weight stands in a row
    public FilterModel(PlanTableModel table, PlanDesk desk, StatusModel statuses,
            BiPredicate<ElementId, Severity> findings, DueQuarters due) {
        this.table = table;
        this.desk = desk;
        this.statuses = statuses;
        this.findings = findings;
        this.due = due;
        desk.period().subscribe((_, _) -> filter(criteria.get()));
    }

    /// What rows must be like to be shown.
    public ReadOnlyObjectProperty<RowCriteria> criteria() {
        return criteria.getReadOnlyProperty();
    }

    /// Which rows the table leaves out; one that is gone to on purpose is shown nevertheless.
    ObservableValue<RowFilter> filter() {
        return table.filter();
    }

    /// Shows only rows that are like that; who hears of the criteria finds the rows chosen.
    public void choose(RowCriteria chosen) {
        if (!chosen.equals(criteria.get())) {
            filter(chosen);
            criteria.set(chosen);
        }
    }

    /// Whether any row may be left out.
    public boolean isOn() {
        return !criteria.get().equals(RowCriteria.NONE);
    }

    /// Shows every row.
    public void clear() {
        choose(RowCriteria.NONE);
    }

    /// All that are responsible for something in the plan, in the alphabet's order.
    public List<String> responsible() {
        var all = new TreeSet<>(MongolianOrder.OF_TEXTS);
        activities().forEach(activity -> all.addAll(responsible(activity)));
        return List.copyOf(all);
    }

    /// How many activities are shown.
    public int shown() {
        Set<ElementId> hidden = table.filter().get().hidden();
        return (int) activities().stream().filter(activity -> !hidden.contains(activity.id())).count();
    }

    /// How many activities there are.
    public int all() {
        return activities().size();
    }

    private void filter(RowCriteria wanted) {
        table.filter().set(wanted.equals(RowCriteria.NONE)
                ? RowFilter.NONE
                : RowFilter.hiding(activities().stream().filter(activity -> !fits(activity, wanted)).toList()));
    }

    private boolean fits(Activity activity, RowCriteria wanted) {
        return fits(wanted.responsible(), responsible(activity)) && fits(wanted.quarters(), quarters(activity))
                && (wanted.statuses().isEmpty()
                        || statuses.of(activity.id()).filter(wanted.statuses()::contains).isPresent())
                && (wanted.findings().isEmpty()
                        || wanted.findings().stream().anyMatch(weight -> findings.test(activity.id(), weight)))
                && (wanted.notes().isEmpty() || wanted.notes().stream().anyMatch(note -> has(activity, note)))
                && (wanted.text().isBlank() || hasText(activity, new TextSearch(wanted.text().strip(), false)));
    }

    private static boolean has(Activity activity, RowNote note) {
        FieldKey field = switch (note) {
            case FOLLOW_UP -> Fields.FOLLOW_UP;
            case COMMENT -> Fields.COMMENT;
        };
        return !activity.get(field).isBlank();
    }

    private static <T> boolean fits(Set<T> wanted, Set<T> present) {
        return wanted.isEmpty() || present.stream().anyMatch(wanted::contains);
    }

    private static Set<String> responsible(Activity activity) {
        var lines = new HashSet<String>();
        texts(activity, Fields.RESPONSIBLE).forEach(text -> TextLines.of(text).stream().map(String::strip)
                .filter(line -> !line.isEmpty()).forEach(lines::add));
        return lines;
    }

    private Set<Integer> quarters(Activity activity) {
        var quarters = new HashSet<Integer>();
        texts(activity, Fields.DUE).forEach(text -> quarters.addAll(due.of(text)));
        return quarters;
    }

    private static boolean hasText(Activity activity, TextSearch search) {
        return parts(activity).anyMatch(part -> part.cells().texts().values().stream().anyMatch(search::isIn));
    }

    private static Stream<String> texts(Activity activity, FieldKey field) {
        return parts(activity).map(part -> part.get(field)).filter(text -> !text.isEmpty());
    }

    private static Stream<Element> parts(Activity activity) {
        return Stream.concat(Stream.of(activity), activity.indicators().stream());
    }

    private List<Activity> activities() {
        Plan plan = desk.plan().get();
        var activities = new ArrayList<Activity>();
        plan.sections().forEach(section -> section.rows().stream().filter(Activity.class::isInstance)
                .map(Activity.class::cast).forEach(activities::add));
        return activities;
    }
}
