package mn.biyelelt.wire;

import java.util.List;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;

/// The plan's fields that stand in an object of their own: `office.name` is `name` within `office`.
enum PlanParty {
    OFFICE("office"),
    OFFICER("officer");

    private final String key;

    PlanParty(String key) {
        this.key = key;
    }

    static boolean isOfOne(Field field) {
        return field.level() == Level.PLAN && (OFFICE.has(field) || OFFICER.has(field));
    }

    /// Key of the object.
    String key() {
        return key;
    }

    /// Key of the field within the object.
    String keyOf(Field field) {
        return field.key().name().substring(key.length() + 1);
    }

    List<Field> fields() {
        return Fields.of(Level.PLAN).stream().filter(this::has).toList();
    }

    private boolean has(Field field) {
        return field.key().name().startsWith(key + ".");
    }
}
