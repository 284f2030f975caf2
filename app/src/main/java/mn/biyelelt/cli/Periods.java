package mn.biyelelt.cli;

import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.i18n.Messages;

/// Reads the reporting period that the user names.
final class Periods {

    private Periods() {
    }

    /// The period with that key.
    ///
    /// @throws CommandFailure if there is none
    static ReportPeriod named(String key, Messages messages) {
        return ReportPeriod.parse(key)
                .orElseThrow(() -> CommandFailure.badInput(messages.get("cli.edit.wrongPeriod", "period", key)));
    }
}
