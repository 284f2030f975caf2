package mn.biyelelt.validation.rules;

import java.util.Locale;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.validation.PlanRule;
import mn.biyelelt.validation.PlanView;
import mn.biyelelt.validation.Sink;

/// The plan was approved by one office-holder and the report rated by another.
final class EvaluatorDiffers implements PlanRule {

    @Override
    public void examine(PlanView view, Sink out) {
        if (view.setting().counterpart().isEmpty() || !view.setting().paper().report()) {
            return;
        }
        String approver = signer(view.setting().counterpart().orElseThrow().plan(), "approved");
        for (Signature signature : view.plan().signatures()) {
            String name = signature.get(Fields.SIGNER);
            boolean rates = signature.get(Fields.BLOCK).equals("evaluated");
            if (rates && !approver.isBlank() && !name.isBlank()
                    && !Same.text(approver.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT))) {
                out.find(view.cell(signature, Fields.SIGNER).target(), "approver", approver, "evaluator", name);
            }
        }
    }

    private static String signer(Plan plan, String block) {
        return plan.signatures().stream().filter(signature -> signature.get(Fields.BLOCK).equals(block))
                .map(signature -> signature.get(Fields.SIGNER)).findFirst().orElse("");
    }
}
