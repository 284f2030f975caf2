package mn.biyelelt.domain.form;

/// How the group rows of one depth print.
///
/// @param depth 1 for the outermost level
/// @param name  what such a group is called on the screen
/// @param label text of the row, with the places `number` and `text`
public record GroupRule(int depth, Names name, Template label, boolean bold, boolean italic, Align align) {}
