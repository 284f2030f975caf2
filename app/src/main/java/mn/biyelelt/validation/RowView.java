package mn.biyelelt.validation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Row;
import org.jspecify.annotations.Nullable;

/// A row as rules see it.
public final class RowView {

    private final Scope scope;
    private final SectionPlace section;
    private final Row row;
    private final Optional<Activity> counterpart;
    private final boolean compared;
    private final Set<FieldKey> shown;
    private final boolean rated;
    private @Nullable RowTexts texts;

    RowView(SectionCheck where, Row row, Optional<Activity> counterpart) {
        this.scope = where.scope();
        this.section = where.section();
        this.compared = where.compared();
        this.shown = where.shown();
        this.row = row;
        this.counterpart = counterpart;
        rated = isActivity() && scope.period().isPresent() && shown.contains(Fields.ACHIEVED_PERCENT);
    }

    /// Looked at when first asked for, as nothing is asked of most rows that are known; two threads that ask at once both look.
    private RowTexts texts() {
        RowTexts known = texts;
        if (known == null) {
            known = RowTexts.of(scope, row);
            texts = known;
        }
        return known;
    }

    /// What is the same for the whole check.
    public Scope scope() {
        return scope;
    }

    /// The section it stands in.
    public SectionPlace section() {
        return section;
    }

    /// The row itself.
    public Row row() {
        return row;
    }

    /// The row, if it is an activity.
    public Optional<Activity> activity() {
        return row instanceof Activity activity ? Optional.of(activity) : Optional.empty();
    }

    /// Whether it is an activity and not a group.
    public boolean isActivity() {
        return row instanceof Activity;
    }

    /// Depth of the group; empty for an activity.
    public OptionalInt depth() {
        return row instanceof Group group ? OptionalInt.of(group.depth()) : OptionalInt.empty();
    }

    /// Whether its section prints a field.
    public boolean shows(FieldKey field) {
        return shown.contains(field);
    }

    /// Whether it is an activity that is to be rated in the period under check.
    public boolean rated() {
        return rated;
    }

    /// The indicator lines; none for a group.
    public List<LineView> lines() {
        return texts().lines();
    }

    public CellText number() {
        return texts().number();
    }

    public CellText text() {
        return texts().text();
    }

    public CellText basis() {
        return texts().cells().cell(Fields.BASIS);
    }

    public CellText funding() {
        return texts().cells().cell(Fields.FUNDING);
    }

    public CellText due() {
        return texts().due();
    }

    public CellText responsible() {
        return texts().cells().cell(Fields.RESPONSIBLE);
    }

    /// The percent of the activity as a whole.
    public CellText percent() {
        return texts().percent();
    }

    /// The other paper's row, if there is another paper and it has one.
    public Optional<Activity> counterpart() {
        return counterpart;
    }

    /// Whether the other paper has rows for its section at all.
    public boolean compared() {
        return compared;
    }

    /// The number without blanks and closing marks: `1.2.` is `1.2`.
    public String bareNumber() {
        return texts().bareNumber();
    }

    /// A number label without blanks and closing marks.
    public static String bareNumber(String label) {
        String bare = label.strip();
        while (!bare.isEmpty() && ".:)".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }

    /// A cell of the row as the target of a finding.
    public Target target(RowCell place) {
        ElementId element = place.line() < 0 ? row.id() : line(place.line());
        return new Target(scope.plan(), element, place.cell().field(), place.cell().period());
    }

    /// The identity of the indicator line in a place.
    ElementId line(int place) {
        return ((Activity) row).indicators().get(place).id();
    }

    /// Calls `action` with all its cells and those of its lines that hold text.
    void forEach(Consumer<CellText> action) {
        texts().cells().forEach(action);
        for (LineView line : lines()) {
            line.forEach(action);
        }
    }
}
