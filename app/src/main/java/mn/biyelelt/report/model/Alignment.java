package mn.biyelelt.report.model;

/// How the lines of a paragraph stand between its edges.
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
}
