package mn.biyelelt.ui.views;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.form.FormCoverage.Hidden;
import mn.biyelelt.ui.rowform.RowFields;
import mn.biyelelt.ui.text.Words;

/// Says which texts a form does not show.
public final class HiddenWords {

    private static final int MOST = 4;

    private final Words words;
    private final RowFields fields;

    /// @param fields of the plan on the desk
    public HiddenWords(Words words, RowFields fields) {
        this.words = words;
        this.fields = fields;
    }

    /// Such as `хугацаа (35), хариуцах албан хаагч (35)`; empty if nothing is hidden.
    public String of(List<Hidden> hidden) {
        String listed = hidden.stream().limit(MOST).map(this::one).collect(Collectors.joining(", "));
        return hidden.size() > MOST ? listed + " …" : listed;
    }

    private String one(Hidden hidden) {
        String name = fields.of(hidden.level()).stream().filter(field -> field.key().equals(hidden.field()))
                .map(this::label).findFirst().orElse(hidden.field().name());
        return words.get("ui.view.hiddenField", "field", name, "count", hidden.count());
    }

    private String label(Field field) {
        return fields.label(field).toLowerCase(Locale.ROOT);
    }
}
