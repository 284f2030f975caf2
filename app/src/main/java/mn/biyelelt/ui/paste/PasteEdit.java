package mn.biyelelt.ui.paste;

/// One text that pasting would change or add.
///
/// @param where  number of the row and heading of the column
/// @param before empty for an empty cell or a new row
public record PasteEdit(String where, String before, String after) {}
