package mn.biyelelt.ui.findings;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.validation.Severity;

/// Which findings the panel shows.
///
/// @param severities weights shown
/// @param section    only those of one section
/// @param text       only those whose words contain it
/// @param accepted   whether accepted ones are shown too
public record PanelFilter(Set<Severity> severities, Optional<ElementId> section, String text, boolean accepted) {

    /// Everything that stands open.
    public static final PanelFilter OPEN = new PanelFilter(Set.of(Severity.values()), Optional.empty(), "", false);

    public PanelFilter {
        severities = Set.copyOf(severities);
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /// Whether a finding is shown, whatever its words.
    boolean admits(Listed entry) {
        return severities.contains(entry.severity()) && (accepted || entry.isOpen())
                && section.map(entry.section()::equals).orElse(true);
    }

    /// This filter for one weight alone.
    public PanelFilter onlyOf(Severity severity) {
        return new PanelFilter(Set.of(severity), section, text, accepted);
    }

    PanelFilter withSeverity(Severity severity, boolean shown) {
        var changed = new HashSet<>(severities);
        if (shown) {
            changed.add(severity);
        } else {
            changed.remove(severity);
        }
        return new PanelFilter(changed, section, text, accepted);
    }

    PanelFilter withSection(Optional<ElementId> wanted) {
        return new PanelFilter(severities, wanted, text, accepted);
    }

    PanelFilter withText(String wanted) {
        return new PanelFilter(severities, section, wanted, accepted);
    }

    PanelFilter withAccepted(boolean shown) {
        return new PanelFilter(severities, section, text, shown);
    }
}
