package mn.biyelelt.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.PlanRule;
import mn.biyelelt.validation.PlanView;
import mn.biyelelt.validation.Sink;

/// A signature that the paper prints has no name or no position.
final class SignatureOpen implements PlanRule {

    @Override
    public void examine(PlanView view, Sink out) {
        for (Signature signature : view.signatures()) {
            CellText name = view.cell(signature, Fields.SIGNER);
            CellText position = view.cell(signature, Fields.POSITION);
            Optional<String> role = role(view, signature);
            Map<String, String> people = view.setting().lists().people();
            Optional<String> known = holder(people, position);
            String held = people.getOrDefault(name.text().strip(), "");
            if (name.blank() && known.isPresent()) {
                out.at(name.target()).as("known").fixedBy(name.replacedBy(known.get())).say("name", known.get(),
                        "position", position.text().strip());
            } else if (position.blank() && !held.isEmpty()) {
                out.at(position.target()).as("position.known").fixedBy(position.replacedBy(held)).say("name",
                        name.text().strip(), "position", held);
            } else {
                open(name, position, role, out);
            }
        }
    }

    /// The only person of the directory with a position.
    private static Optional<String> holder(Map<String, String> people, CellText position) {
        String wanted = position.text().lines().map(String::strip).collect(Collectors.joining(" "));
        List<String> holders = people.entrySet().stream()
                .filter(person -> !wanted.isEmpty() && person.getValue().equalsIgnoreCase(wanted))
                .map(Map.Entry::getKey)
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private static void open(CellText name, CellText position, Optional<String> role, Sink out) {
        if (name.blank()) {
            role.ifPresentOrElse(found -> out.find(name.target(), "role", found),
                    () -> out.at(name.target()).as("noRole").say());
        }
        if (position.blank()) {
            role.ifPresentOrElse(found -> out.at(position.target()).as("position").say("role", found),
                    () -> out.at(position.target()).as("position.noRole").say());
        }
    }

    /// What the signature is called on paper, if it is called anything.
    static Optional<String> role(PlanView view, Signature signature) {
        return bare(signature.get(Fields.ROLE)).or(() -> view.setting().paper().block(signature.get(Fields.BLOCK))
                .flatMap(block -> bare(block.role())));
    }

    private static Optional<String> bare(String written) {
        String role = written.strip();
        String bare = role.endsWith(":") ? role.substring(0, role.length() - 1) : role;
        return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
    }
}
