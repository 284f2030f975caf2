package mn.biyelelt.ui.search;

import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.ui.table.TablePosition;

/// A text of the table that has what is sought.
///
/// @param at    its cell
/// @param where number of the row and heading of the column
/// @param count how often it has it
public record SearchHit(TablePosition at, ElementId element, CellKey key, String where, String text, int count) {}
