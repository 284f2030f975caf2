package mn.biyelelt.validation.rules;

import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.PlanRule;
import mn.biyelelt.validation.PlanView;
import mn.biyelelt.validation.Sink;

/// A signature has no name or no position, or a block of the form has no signature.
final class SignatureOpen implements PlanRule {

    @Override
    public void examine(PlanView view, Sink out) {
        for (Signature signature : view.plan().signatures()) {
            CellText name = view.cell(signature, Fields.SIGNER);
            CellText position = view.cell(signature, Fields.POSITION);
            Optional<String> role = role(signature);
            if (name.blank()) {
                role.ifPresentOrElse(found -> out.find(name.target(), "role", found),
                        () -> out.at(name.target()).as("noRole").say());
            }
            if (position.blank()) {
                role.ifPresentOrElse(found -> out.at(position.target()).as("position").say("role", found),
                        () -> out.at(position.target()).as("position.noRole").say());
            }
        }
    }

    /// What the signature is called on paper, if it is called anything.
    static Optional<String> role(Signature signature) {
        String role = signature.get(Fields.ROLE).strip();
        String bare = role.endsWith(":") ? role.substring(0, role.length() - 1) : role;
        return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
    }
}
