package mn.biyelelt.domain.field;

/// The kind of element a field belongs to.
public enum Level {
    PLAN,
    SECTION,
    GROUP,
    ACTIVITY,
    INDICATOR,
    SIGNATURE
}
