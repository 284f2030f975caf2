package mn.biyelelt.ui.rowform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Column;
import mn.biyelelt.domain.form.Content;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.OwnField;
import mn.biyelelt.ui.text.Words;

/// The fields of a form: the built-in ones, targets of further years that its columns show, and those it declares for itself.
public final class FormFields implements RowFields {

    private final Form form;
    private final int year;
    private final Words words;

    /// @param year of the paper
    public FormFields(Form form, int year, Words words) {
        this.form = form;
        this.year = year;
        this.words = words;
    }

    @Override
    public List<Field> of(Level level) {
        var fields = new ArrayList<>(Fields.of(level));
        // a name that forms and plans know, and no text of a person's
        fields.removeIf(field -> field.key().equals(Fields.BLOCK));
        if (level == Level.INDICATOR) {
            fields.addAll(furtherTargets());
        }
        form.fields().stream().map(OwnField::field).filter(field -> field.level() == level).forEach(fields::add);
        return fields;
    }

    @Override
    public String label(Field field) {
        if (Fields.isTargetOfYear(field.key())) {
            return words.get("field.indicator.targetOf", "year",
                    field.key().name().substring(Fields.TARGET_OF_YEAR.length()));
        }
        return form.ownField(field.level(), field.key()).map(own -> words.name(own.label())).orElseGet(
                () -> words.get("field." + field.level().name().toLowerCase(Locale.ROOT) + "." + field.key().name()));
    }

    private List<Field> furtherTargets() {
        return form.sections().stream().flatMap(section -> section.table().columns().stream())
                .map(Column::contents).flatMap(List::stream).map(Content::field)
                .map(field -> new FieldKey(field.text(place -> place.equals("year") ? Integer.toString(year) : "")))
                .filter(Fields::isTargetOfYear).distinct()
                .flatMap(key -> Fields.find(Level.INDICATOR, key).stream()).toList();
    }
}
