package mn.biyelelt.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.TextLines;
import mn.biyelelt.i18n.Messages;

/// Finds the plan that the user names.
public final class PlanChoice {

    private PlanChoice() {
    }

    /// The plan with that id.
    ///
    /// @throws CommandFailure if there is none; the message lists those that are there
    public static Plan named(String id, List<Plan> plans, Messages messages) {
        return plans.stream()
                .filter(plan -> plan.id().toString().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> CommandFailure
                        .badInput(messages.get("cli.plan.unknown", "id", id, "plans", list(plans))));
    }

    /// The plan with that id, or the only one if none is named.
    ///
    /// @throws CommandFailure if there is none, or several and none is named; the message lists those that are there
    public static Plan only(Optional<String> id, List<Plan> plans, Messages messages) {
        if (id.isPresent()) {
            return named(id.get(), plans, messages);
        }
        if (plans.size() == 1) {
            return plans.getFirst();
        }
        throw CommandFailure.badInput(messages.get("cli.plan.which", "plans", list(plans)));
    }

    /// The title lines as one line.
    static String title(Plan plan) {
        return String.join(" ", TextLines.of(plan.get(Fields.TITLE_LINES)));
    }

    private static String list(List<Plan> plans) {
        return plans.stream()
                .map(plan -> "\n  " + plan.id() + "  " + plan.form() + "  " + plan.year())
                .collect(Collectors.joining());
    }
}
