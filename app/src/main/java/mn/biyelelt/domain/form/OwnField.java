package mn.biyelelt.domain.form;

import mn.biyelelt.domain.field.Field;

/// A field that a form declares for itself.
///
/// @param label what it is called on the screen
public record OwnField(Field field, Names label) {}
