package mn.biyelelt.validation.rules;

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
            if (name.blank()) {
                out.find(name.target(), "role", role(signature));
            }
            if (position.blank()) {
                out.at(position.target()).as("position").say("role", role(signature));
            }
        }
    }

    /// What the signature is called: its role, else its block.
    static String role(Signature signature) {
        String role = signature.get(Fields.ROLE).strip();
        if (role.isEmpty()) {
            return signature.get(Fields.BLOCK);
        }
        return role.endsWith(":") ? role.substring(0, role.length() - 1) : role;
    }
}
