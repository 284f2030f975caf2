package mn.biyelelt.validation.rules;

import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.PlanRule;
import mn.biyelelt.validation.PlanView;
import mn.biyelelt.validation.Sink;

/// A signature has no date although its block prints one.
final class SignatureUndated implements PlanRule {

    @Override
    public void examine(PlanView view, Sink out) {
        for (Signature signature : view.plan().signatures()) {
            CellText date = view.signedOn(signature);
            boolean dated = view.setting().paper().blocks().stream()
                    .anyMatch(block -> block.key().equals(signature.get(Fields.BLOCK)) && block.dated());
            if (dated && date.text().chars().noneMatch(Character::isDigit)) {
                SignatureOpen.role(view, signature).ifPresentOrElse(role -> out.find(date.target(), "role", role),
                        () -> out.at(date.target()).as("noRole").say());
            }
        }
    }
}
