package mn.biyelelt.validation;

import java.util.List;

/// A rule's line in the catalogue.
///
/// @param id         as in findings: `N1`
/// @param severity   the usual weight
/// @param importOnly whether it is asked only while a file is taken in
public record RuleEntry(String id, Severity severity, boolean importOnly, Rule rule) {

    Sink sink(List<Finding> findings) {
        return new Sink(id, severity, findings);
    }
}
