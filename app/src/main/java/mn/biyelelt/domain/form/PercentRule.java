package mn.biyelelt.domain.form;

/// How a form reckons the percents it proposes.
public record PercentRule(Formula formula, Proposal proposal) {

    /// What each indicator of an activity gives to the activity's mean.
    public enum Formula {
        /// Achieved / target.
        TARGET,
        /// (Achieved - baseline) / (target - baseline), where there is a baseline to come from; else achieved / target.
        BASELINE
    }

    /// What becomes of the mean.
    public enum Proposal {
        /// It is proposed as it is.
        EXACT,
        /// The nearest step of the form's scale is proposed, of two as near the lower.
        NEAREST_STEP
    }
}
