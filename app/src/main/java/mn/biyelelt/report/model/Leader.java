package mn.biyelelt.report.model;

/// A drawn place to write on: it carries no text.
///
/// @param width mm
public record Leader(Kind kind, double width) implements Inline {

    /// What is drawn along the baseline.
    public enum Kind {
        /// Nothing: room only.
        BLANK,
        /// A row of dots.
        DOTS,
        /// A thin rule.
        RULE
    }
}
