package mn.biyelelt.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import mn.biyelelt.domain.plan.PrintedDay;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.PlanRule;
import mn.biyelelt.validation.PlanView;
import mn.biyelelt.validation.Sink;

/// A paper was signed before the end of the period it reports on.
final class SignedEarly implements PlanRule {

    @Override
    public void examine(PlanView view, Sink out) {
        Optional<LocalDate> end = view.setting().period().map(period -> DateSpan.of(period).end());
        if (end.isEmpty() || !view.setting().paper().report()) {
            return;
        }
        for (Signature signature : view.plan().signatures()) {
            CellText date = view.signedOn(signature);
            Optional<DateSpan> signed = date.blank() ? Optional.empty() : DateSpan.of(date, view.setting().year());
            if (signed.filter(span -> span.end().isBefore(end.get())).isPresent()) {
                String last = PrintedDay.of(end.get());
                SignatureOpen.role(view, signature).ifPresentOrElse(
                        role -> out.find(date.target(), "role", role, "date", date.text().strip(), "end", last),
                        () -> out.at(date.target()).as("noRole").say("date", date.text().strip(), "end", last));
            }
        }
    }
}
