package mn.biyelelt.ui.rowform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.ui.session.Draft;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;

/// All fields of the row one works at: its own, those of the indicator line, and the results of every period that has some.
public final class RowFormModel {

    private final PlanDesk desk;
    private final Words words;
    private final RowFields fields;
    private final ReadOnlyObjectWrapper<List<FormPart>> parts = new ReadOnlyObjectWrapper<>(List.of());

    public RowFormModel(PlanDesk desk, Words words, RowFields fields) {
        this.desk = desk;
        this.words = words;
        this.fields = fields;
        desk.plan().subscribe(this::refill);
        desk.spot().subscribe(this::refill);
        desk.period().subscribe(this::refill);
        words.follow(this, RowFormModel::refill);
        refill();
    }

    /// The form from top to bottom.
    public ReadOnlyObjectProperty<List<FormPart>> parts() {
        return parts.getReadOnlyProperty();
    }

    /// What is being typed anywhere.
    public ReadOnlyObjectProperty<Optional<Draft>> draft() {
        return desk.draft();
    }

    /// The place one works at, for listening.
    public ReadOnlyObjectProperty<Spot> spot() {
        return desk.spot();
    }

    /// Whether the field is the one worked at in the table.
    public boolean isHere(FormEntry entry) {
        Spot spot = desk.spot().get();
        boolean element = entry.element().equals(spot.row()) || spot.line().filter(entry.element()::equals).isPresent();
        return element && spot.cell().filter(entry.cell()::equals).isPresent();
    }

    /// Whether the text belongs to the plan while a report is looked at, so that changing it asks for a reason.
    public boolean isLocked(FormEntry entry) {
        return desk.isGuarded(entry.element(), entry.cell());
    }

    /// Does something whenever other texts belong to the plan, as after another period was chosen.
    void whenLocksChange(Runnable action) {
        desk.amending().subscribe((_, _) -> action.run());
    }

    /// Says what is being typed into a field.
    public void type(FormEntry entry, String text) {
        desk.draft().set(Optional.of(new Draft(entry.element(), entry.cell(), text)));
    }

    /// Keeps a text.
    public void keep(FormEntry entry, String text) {
        desk.draft().set(Optional.empty());
        if (exists(entry.element())) {
            desk.setText(entry.element(), entry.cell(), text);
        }
    }

    /// Forgets what was being typed.
    public void drop() {
        desk.dropDraft();
    }

    /// The table goes to the field that the person is in.
    public void enter(FormEntry entry) {
        Spot spot = desk.spot().get();
        boolean here = entry.element().equals(spot.row()) || spot.line().filter(entry.element()::equals).isPresent();
        if (here) {
            desk.goTo(new Spot(spot.row(), spot.line(), Optional.of(entry.cell())));
        }
    }

    private boolean exists(ElementId element) {
        Plan plan = desk.plan().get();
        return element.equals(plan.id().element()) || PlanTree.find(plan, element).isPresent();
    }

    private void refill() {
        List<FormPart> wanted = partsAt(desk.plan().get(), desk.spot().get());
        if (!wanted.equals(parts.get())) {
            parts.set(wanted);
        }
    }

    private List<FormPart> partsAt(Plan plan, Spot spot) {
        if (spot.row().equals(plan.id().element())) {
            return List.of(part(heading(Level.PLAN), spot.row(), Level.PLAN, plan.cells()));
        }
        return PlanTree.find(plan, spot.row()).map(row -> partsOf(row, spot)).orElse(List.of());
    }

    private List<FormPart> partsOf(Element row, Spot spot) {
        var found = new ArrayList<FormPart>();
        found.add(part(heading(row.level()), row.id(), row.level(), row.cells()));
        if (row instanceof Activity activity) {
            addResults(found, activity);
            lineOf(activity, spot).ifPresent(line -> {
                found.add(part(lineHeading(activity, line), line.id(), Level.INDICATOR, line.cells()));
                addResults(found, line);
            });
            found.add(notes(activity));
        }
        return found;
    }

    /// What a person notes about a row for herself; no paper shows it.
    private FormPart notes(Activity activity) {
        return new FormPart(words.get("ui.form.notes"), List.of(
                note(activity, Fields.COMMENT, FieldType.TEXT, words.get("ui.form.comment")),
                note(activity, Fields.FOLLOW_UP, FieldType.FLAG, words.get("ui.form.followUp"))));
    }

    private static FormEntry note(Activity activity, FieldKey field, FieldType type, String label) {
        return new FormEntry(activity.id(), CellKey.of(field), type, label, activity.get(field));
    }

    private static Optional<Indicator> lineOf(Activity activity, Spot spot) {
        return activity.indicators().stream().filter(line -> spot.line().filter(line.id()::equals).isPresent())
                .findFirst().or(() -> activity.indicators().stream().findFirst());
    }

    private FormPart part(String heading, ElementId element, Level level, Cells cells) {
        return new FormPart(heading, fields.of(level).stream().filter(field -> !field.perPeriod())
                .map(field -> entry(element, field, Optional.empty(), cells)).toList());
    }

    /// The results of the period looked at, beside which earlier ones are told; without a period those of every one that has
    /// some, the latest first.
    private void addResults(List<FormPart> found, Element element) {
        List<Field> results = fields.of(element.level()).stream().filter(Field::perPeriod).toList();
        var periods = new TreeSet<ReportPeriod>(element.cells().periods());
        desk.period().get().ifPresent(chosen -> {
            periods.removeIf(period -> !period.equals(chosen));
            if (element.level() == Level.INDICATOR) {
                periods.add(chosen);
            }
        });
        if (results.isEmpty()) {
            return;
        }
        for (ReportPeriod period : periods.reversed()) {
            found.add(new FormPart(PeriodNames.of(period, words), results.stream()
                    .map(field -> entry(element.id(), field, Optional.of(period), element.cells())).toList()));
        }
    }

    private FormEntry entry(ElementId element, Field field, Optional<ReportPeriod> period, Cells cells) {
        var key = new CellKey(field.key(), period);
        return new FormEntry(element, key, field.type(), fields.label(field), cells.get(key));
    }

    private String lineHeading(Activity activity, Indicator line) {
        int count = activity.indicators().size();
        return count == 1
                ? heading(Level.INDICATOR)
                : words.get("ui.form.line", "line", activity.indicators().indexOf(line) + 1, "count", count);
    }

    private String heading(Level level) {
        return switch (level) {
            case PLAN -> words.get("ui.form.plan");
            case SECTION -> words.get("ui.form.section");
            case GROUP -> words.get("ui.form.group");
            case ACTIVITY -> words.get("ui.form.activity");
            case INDICATOR -> words.get("ui.form.indicator");
            case SIGNATURE -> words.get("ui.form.signature");
        };
    }
}
