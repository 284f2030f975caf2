package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;

/// In which form each period of a workspace's plans is looked at, where another than the usual one was chosen; for the next start
/// too.
interface ChosenForms {

    /// Id of the form chosen last.
    Optional<String> of(PlanId plan, Optional<ReportPeriod> period);

    /// Remembers a choice.
    ///
    /// @param form id of the form
    void choose(PlanId plan, Optional<ReportPeriod> period, String form);

    /// Those of a workspace, kept with the settings.
    static ChosenForms in(Path workspace, Looks looks) {
        return new ChosenForms() {
            @Override
            public Optional<String> of(PlanId plan, Optional<ReportPeriod> period) {
                return looks.placeIn(workspace)
                        .flatMap(place -> Optional.ofNullable(place.forms().get(key(plan, period))));
            }

            @Override
            public void choose(PlanId plan, Optional<ReportPeriod> period, String form) {
                looks.rememberForm(workspace, key(plan, period), form);
            }
        };
    }

    private static String key(PlanId plan, Optional<ReportPeriod> period) {
        return period.map(named -> plan + " " + named.key()).orElseGet(plan::toString);
    }
}
