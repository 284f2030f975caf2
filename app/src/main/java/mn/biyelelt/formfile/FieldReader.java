package mn.biyelelt.formfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.form.Names;
import mn.biyelelt.domain.form.OwnField;

/// Reads `fields` and `locked`, and knows which fields the other parts of the file may speak of.
final class FieldReader {

    /// The levels at which an element keeps fields of a form's own.
    private static final Set<Level> OWN_LEVELS = EnumSet.of(Level.PLAN, Level.ACTIVITY, Level.INDICATOR);

    private final Problems problems;
    private final Templates templates;
    private final List<OwnField> own = new ArrayList<>();

    FieldReader(Problems problems, Templates templates) {
        this.problems = problems;
        this.templates = templates;
    }

    List<OwnField> fields(Keys form) {
        form.value("fields").ifPresent(value -> form.items(value).forEach(item -> read(Keys.of(item, problems))));
        return List.copyOf(own);
    }

    Map<Level, Set<FieldKey>> locked(Keys form) {
        var locked = new EnumMap<Level, Set<FieldKey>>(Level.class);
        Keys table = form.table("locked");
        for (Yaml.Entry entry : table.all()) {
            table.constant(Level.class, entry.key().text(), entry.key().spot())
                    .ifPresent(level -> locked.put(level, keys(level, table, entry.value())));
        }
        return locked;
    }

    /// The field of that name at that level, built in or declared by the form.
    Optional<Field> find(Level level, String name) {
        if (!FieldKey.wellFormed(name)) {
            return Optional.empty();
        }
        var key = new FieldKey(name);
        return own.stream().map(OwnField::field).filter(field -> field.level() == level && field.key().equals(key))
                .findFirst().or(() -> Fields.find(level, key));
    }

    /// The names of all fields of a level.
    Set<String> names(Level level) {
        var names = new LinkedHashSet<String>();
        Fields.of(level).forEach(field -> names.add(field.key().name()));
        own.stream().map(OwnField::field).filter(field -> field.level() == level)
                .forEach(field -> names.add(field.key().name()));
        return names;
    }

    /// The names of the fields the form declares for the plan itself.
    Set<String> ownOfPlan() {
        var names = new LinkedHashSet<String>();
        own.stream().map(OwnField::field).filter(field -> field.level() == Level.PLAN)
                .forEach(field -> names.add(field.key().name()));
        return names;
    }

    private void read(Keys keys) {
        String name = keys.requiredText("key");
        Level level = keys.required("level")
                .flatMap(value -> keys.constant(Level.class, keys.scalar(value), value.spot()))
                .orElse(Level.ACTIVITY);
        FieldType type = keys.choice("type", FieldType.class, FieldType.TEXT);
        boolean perPeriod = keys.flag("perPeriod", false);
        Names label = templates.names(keys, "label");
        keys.close();
        if (!OWN_LEVELS.contains(level)) {
            problems.addUnknown(keys.spot("level"), Keys.word(level), OWN_LEVELS.stream().map(Keys::word).toList());
        } else if (!FieldKey.wellFormed(name)) {
            problems.add(keys.spot("key"), "form.field.name", "word", name);
        } else if (find(level, name).isPresent()) {
            problems.add(keys.spot("key"), "form.twice", "key", name);
        } else {
            own.add(new OwnField(new Field(new FieldKey(name), level, type, perPeriod), label));
        }
    }

    private Set<FieldKey> keys(Level level, Keys table, Yaml value) {
        var keys = new HashSet<FieldKey>();
        for (Yaml item : table.items(value)) {
            String name = table.scalar(item);
            find(level, name).map(Field::key).ifPresentOrElse(keys::add,
                    () -> problems.addUnknown(item.spot(), name, names(level)));
        }
        return keys;
    }
}
