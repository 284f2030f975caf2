package mn.biyelelt.ui.table;

import java.util.Optional;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.validation.Severity;

/// How a row stands, at a glance.
///
/// @param finding  the heaviest weight of what stands open in it
/// @param comment  whether somebody noted something about it
/// @param followUp whether it is to be looked into again
/// @param words    all of that in words
public record RowMark(RowStatus status, Optional<Severity> finding, boolean comment, boolean followUp, String words) {}
