package mn.biyelelt.ui.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.progress.PlanPercents;

/// What the overview shows.
///
/// @param period   the reporting period looked at
/// @param parts    goals in the order of the plan
/// @param steps    how many activities stand on each step of the form's scale, best first
/// @param stages   due and reported over the year
/// @param whole    of the whole plan
/// @param lastYear mean of the plan of the year before, if it is in the workspace
public record OverviewFigures(ReportPeriod period, List<Part> parts, List<Step> steps, List<Stage> stages,
        PlanPercents whole, Optional<BigDecimal> lastYear) {

    /// A goal with the activities under it.
    ///
    /// @param key      its section and number
    /// @param label    its number, with that of its section where another goal has the same
    /// @param lastYear mean of the goal of that number in the year before
    public record Part(String key, String label, String title, PlanPercents percents, Optional<BigDecimal> lastYear) {}

    /// A step of the scale.
    public record Step(String name, int count) {}

    /// How much was due by a reporting period and how much of it has a result.
    public record Stage(ReportPeriod period, int due, int reported) {}

    public OverviewFigures {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
        stages = List.copyOf(stages);
    }
}
