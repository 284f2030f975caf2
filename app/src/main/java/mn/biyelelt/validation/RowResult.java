package mn.biyelelt.validation;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.Row;

/// What one row gave to a check.
///
/// @param facts one for each series rule, in the rules' order
record RowResult(Row row, RowView view, List<Finding> findings, List<Optional<?>> facts) {}
