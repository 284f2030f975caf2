package mn.biyelelt.ui.print;

/// What shall be printed.
///
/// @param printer  its name
/// @param title    of the job, as it stands in the printer's queue
/// @param from     first page, from 1
/// @param to       last page, included
/// @param twoSided on both sides of the sheet, turned like a book's
public record PrintOrder(String printer, String title, int from, int to, int copies, boolean twoSided) {}
