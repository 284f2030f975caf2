package mn.biyelelt.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.i18n.Messages;

/// Finds the row that an edit names: by id of any element or of a plan, or by the number of a group or activity.
final class EditAddress {

    private static final String ROW = "row";

    /// A row and its plan.
    ///
    /// @param element the row; empty for the plan itself
    record Found(Plan plan, Optional<Element> element) {

        ElementId id() {
            return element.map(Element::id).orElse(plan.id().element());
        }
    }

    private final Messages messages;

    EditAddress(Messages messages) {
        this.messages = messages;
    }

    /// @param plan id of the plan meant, when several have that row
    /// @throws CommandFailure if no row or more than one is meant
    Found find(Holdings holdings, Optional<String> plan, String row) {
        List<Plan> plans = plan.map(id -> List.of(PlanChoice.named(id, holdings.plans(), messages)))
                .orElse(holdings.plans());
        List<Found> found = byId(plans, row);
        if (found.isEmpty()) {
            found = byNumber(plans, row);
        }
        if (found.isEmpty()) {
            throw CommandFailure.badInput(messages.get("cli.edit.noRow", ROW, row));
        }
        if (found.size() > 1) {
            throw CommandFailure.badInput(messages.get("cli.edit.severalRows", ROW, row, "rows", list(found)));
        }
        return found.getFirst();
    }

    private static List<Found> byId(List<Plan> plans, String row) {
        var found = new ArrayList<Found>();
        String id = row.toLowerCase(Locale.ROOT);
        for (Plan plan : plans) {
            if (plan.id().toString().equals(id)) {
                found.add(new Found(plan, Optional.empty()));
            }
            PlanTree.forEach(plan, element -> {
                if (element.id().toString().equals(id)) {
                    found.add(new Found(plan, Optional.of(element)));
                }
            });
        }
        return found;
    }

    private static List<Found> byNumber(List<Plan> plans, String number) {
        var found = new ArrayList<Found>();
        for (Plan plan : plans) {
            PlanTree.forEach(plan, element -> {
                if (element instanceof Row && !number.isEmpty() && element.get(Fields.NUMBER).equals(number)) {
                    found.add(new Found(plan, Optional.of(element)));
                }
            });
        }
        return found;
    }

    private static String list(List<Found> found) {
        return found.stream()
                .map(each -> each.id() + " (" + each.plan().form() + ", " + each.plan().id() + ")")
                .collect(Collectors.joining("; "));
    }
}
