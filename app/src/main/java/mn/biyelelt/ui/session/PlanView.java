package mn.biyelelt.ui.session;

import java.util.Optional;
import mn.biyelelt.domain.plan.ReportPeriod;

/// How a plan is looked at: as which paper, and with the results of which period.
///
/// @param form   id of the form
/// @param period empty for the plan alone
public record PlanView(String form, Optional<ReportPeriod> period) {}
