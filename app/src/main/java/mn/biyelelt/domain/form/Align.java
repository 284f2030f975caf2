package mn.biyelelt.domain.form;

/// How lines stand between their edges.
public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
}
