package mn.biyelelt.domain.renewal;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.ReportPeriod;

/// What next year's plan would take of a row.
///
/// @param origin  the row of this year's plan
/// @param depth   of a group; 0 for an activity
/// @param text    with years moved on
/// @param lines   of an activity
public record Proposal(ElementId origin, int depth, String number, String text, List<Line> lines) {

    public Proposal {
        lines = List.copyOf(lines);
    }

    /// Whether it is a group's heading.
    public boolean isGroup() {
        return depth > 0;
    }

    /// What next year's plan would take of an indicator line.
    ///
    /// @param before   this year's baseline
    /// @param achieved the whole text of what was achieved; empty if nothing was reported
    /// @param reported for which period, the latest there is; empty if nothing was reported
    /// @param baseline the proposed baseline
    /// @param figures  baselines to choose from where none could be told
    /// @param target   with years moved on
    public record Line(ElementId origin, String name, String before, String achieved,
            Optional<ReportPeriod> reported, String baseline, Basis basis, List<String> figures, String target) {

        public Line {
            figures = List.copyOf(figures);
        }
    }

    /// Where a proposed baseline comes from.
    public enum Basis {
        /// The figure of what was achieved that counts what the line counts.
        READ,
        /// The whole text of what was achieved: a short one without a figure.
        TEXT,
        /// Nothing: which figure of what was achieved is the level, or how a long text is said in short, a person must say.
        OPEN,
        /// This year's baseline, for nothing was reported.
        KEPT
    }
}
