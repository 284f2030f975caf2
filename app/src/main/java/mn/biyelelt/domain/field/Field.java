package mn.biyelelt.domain.field;

/// A field of the catalogue. Its label stands in the message bundles under `field.<level>.<key>` for built-in fields and in
/// the form file for fields a form declares.
///
/// @param key       name of the field, unique within its level
/// @param level     the kind of element that holds it
/// @param type      how its text is read
/// @param perPeriod whether each reporting period has its own text
public record Field(FieldKey key, Level level, FieldType type, boolean perPeriod) {}
