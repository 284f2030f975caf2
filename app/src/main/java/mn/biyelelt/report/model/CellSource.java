package mn.biyelelt.report.model;

import java.util.UUID;

/// Where a cell's text comes from, so that a click on the page leads back to it.
///
/// @param element id of the group, activity or indicator
/// @param field   field name of the first text shown
public record CellSource(UUID element, String field) {}
