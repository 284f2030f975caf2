package mn.biyelelt.cli;

import java.util.Optional;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.i18n.Messages;
import picocli.CommandLine.ParseResult;

/// Reads the reporting period that the user names.
final class Periods {

    private Periods() {
    }

    /// The period that was named, if one was.
    ///
    /// @throws CommandFailure if there is none of that key
    static Optional<ReportPeriod> of(ParseResult given, Messages messages) {
        return Command.option(given, Arguments.PERIOD).map(key -> named(key, messages));
    }

    /// The period with that key.
    ///
    /// @throws CommandFailure if there is none
    static ReportPeriod named(String key, Messages messages) {
        return ReportPeriod.parse(key)
                .orElseThrow(() -> CommandFailure.badInput(messages.get("cli.edit.wrongPeriod", "period", key)));
    }
}
