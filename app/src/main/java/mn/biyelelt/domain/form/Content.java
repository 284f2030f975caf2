package mn.biyelelt.domain.form;

/// One field that a column prints.
///
/// @param field   name of the field, may hold a year: `target.{year+1}`
/// @param bold    in bold type
/// @param italic  in italic type
/// @param ownLine whether it starts a line of its own in the cell
/// @param before  printed before the text unless that is empty
/// @param after   printed behind the text unless that is empty
/// @param join    what stands for the line breaks in a list; a line feed to keep them
public record Content(Template field, boolean bold, boolean italic, boolean ownLine, String before, String after,
        String join) {}
