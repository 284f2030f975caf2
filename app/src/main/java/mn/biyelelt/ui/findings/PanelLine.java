package mn.biyelelt.ui.findings;

import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.validation.Severity;

/// A line of the panel.
public sealed interface PanelLine {

    /// Stands over the findings of one weight in one section.
    ///
    /// @param count how many lines stand under it
    record Heading(Severity severity, ElementId section, int count) implements PanelLine {}

    /// One finding.
    record Item(Listed listed) implements PanelLine {}
}
