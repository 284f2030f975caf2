package mn.biyelelt.validation;

import java.util.Optional;
import mn.biyelelt.domain.plan.ReportPeriod;

/// What a row is asked about by, beside what stands in it: rows of one kind with the same content give the same.
///
/// @param compared whether the other paper has rows for the section
/// @param paper    last, as it takes longest to compare
record RowKind(RuleSet rules, int year, Optional<ReportPeriod> period, SectionPlace section, boolean compared,
        String aimag,
        Paper paper) {

    static RowKind of(RuleSet rules, Scope scope, SectionPlace section, boolean compared) {
        return new RowKind(rules, scope.year(), scope.period(), section, compared, scope.aimag(), scope.paper());
    }
}
