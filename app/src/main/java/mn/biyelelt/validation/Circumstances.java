package mn.biyelelt.validation;

import java.util.Optional;
import mn.biyelelt.domain.plan.ReportPeriod;

/// What a rule may know about a row beside what stands in it, where no row of another paper belongs to it.
///
/// @param judge    the rules
/// @param section  key of the row's section
/// @param compared whether the other paper has rows for the section
record Circumstances(RuleSet judge, int year, Paper paper, Optional<ReportPeriod> period, String aimag, String section,
        boolean compared) {

    static Circumstances of(RuleSet judge, Setting setting, String section) {
        Scope scope = setting.rows();
        return new Circumstances(judge, scope.year(), scope.paper(), scope.period(), scope.aimag(), section,
                setting.comparesSection(section));
    }

    /// Of what differs mostly: a form has many parts.
    @Override
    public int hashCode() {
        return 31 * section.hashCode() + period.hashCode();
    }
}
