package mn.biyelelt.domain.change;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTouch;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Signature;

/// Tells what of a change touches the plan itself, and turns such a change into one that is logged.
public final class Amending {

    private static final int LONGEST_LABEL = 60;

    private final BiPredicate<Level, FieldKey> locked;

    /// @param locked whether a field belongs to the plan and not to the report
    public Amending(BiPredicate<Level, FieldKey> locked) {
        this.locked = locked;
    }

    /// Who amends, why, and in which report.
    public record Reason(String by, String text, Optional<ReportPeriod> period) {}

    /// Whether a field belongs to the plan.
    public boolean locks(Level level, FieldKey field) {
        return locked.test(level, field);
    }

    /// Whether a text belongs to the plan, so that changing it is an amendment.
    public boolean guards(Plan plan, ElementId element, CellKey cell) {
        return cell.period().isEmpty() && PlanTree.find(plan, element)
                .filter(found -> locked.test(found.level(), cell.field())).isPresent();
    }

    /// What the change does to the plan itself; nothing for a change of results only. Rows that are numbered anew because others
    /// came, went or moved are not told one by one.
    public List<PlanTouch> touches(Plan plan, Change change) {
        var touches = new ArrayList<PlanTouch>();
        collect(plan, change, touches);
        if (touches.stream().anyMatch(touch -> touch.field().isEmpty())) {
            touches.removeIf(touch -> touch.field().filter(Fields.NUMBER::equals).isPresent());
        }
        return List.copyOf(touches);
    }

    /// The change with a record of all its touches, as one step.
    ///
    /// @param at         when; kept to the second
    /// @param identities gives each record its identity
    public Change logged(Plan plan, Change change, Reason reason, Instant at, Supplier<UUID> identities) {
        var steps = new ArrayList<Change>();
        steps.add(change);
        for (PlanTouch touch : touches(plan, change)) {
            var record = new Amendment(identities.get(), at.truncatedTo(ChronoUnit.SECONDS), reason.by().strip(),
                    reason.text().strip(), reason.period(), touch);
            steps.add(new SetText(plan.id().element(), record.cell(), record.text()));
        }
        return new Batch(steps);
    }

    private void collect(Plan plan, Change change, List<PlanTouch> touches) {
        switch (change) {
            case Batch(var changes) -> changes.forEach(each -> collect(plan, each, touches));
            case SetText text -> text(plan, text).ifPresent(touches::add);
            case AddElement(_, Signature _) -> {
                // a signature is the report's own
            }
            case AddElement(_, Element element) -> touches.add(new PlanTouch(PlanTouch.Kind.ADDED, element.id(),
                    label(plan, element), Optional.empty(), "", whole(element)));
            case RemoveElement(var id) -> PlanTree.find(plan, id).filter(element -> !(element instanceof Signature))
                    .ifPresent(element -> touches.add(new PlanTouch(PlanTouch.Kind.REMOVED, id, label(plan, element),
                            Optional.empty(), whole(element), "")));
            case MoveElement(var id, _) -> PlanTree.find(plan, id).filter(element -> !(element instanceof Signature))
                    .ifPresent(element -> touches.add(new PlanTouch(PlanTouch.Kind.MOVED, id, label(plan, element),
                            Optional.empty(), "", "")));
            case SetDepth(var id, _) -> PlanTree.find(plan, id).ifPresent(element -> touches.add(
                    new PlanTouch(PlanTouch.Kind.MOVED, id, label(plan, element), Optional.empty(), "", "")));
            case SetHeader _ -> {
                // the form and the year are no cells of the plan
            }
        }
    }

    private Optional<PlanTouch> text(Plan plan, SetText change) {
        return PlanTree.find(plan, change.element())
                .filter(element -> change.cell().period().isEmpty()
                        && locked.test(element.level(), change.cell().field())
                        && !element.cells().get(change.cell()).equals(change.text()))
                .map(element -> new PlanTouch(PlanTouch.Kind.TEXT, element.id(), label(plan, element),
                        Optional.of(change.cell().field()), element.cells().get(change.cell()), change.text()));
    }

    /// The number of the row; where it has none, how its text begins.
    private static String label(Plan plan, Element element) {
        Element row = element instanceof Indicator line ? activityOf(plan, line.id()).orElse(line) : element;
        String number = row.get(Fields.NUMBER).strip();
        return number.isEmpty() ? wording(row) : number;
    }

    private static Optional<Element> activityOf(Plan plan, ElementId line) {
        return PlanTree.placeOf(plan, line).flatMap(place -> PlanTree.find(plan, place.parent()));
    }

    private static String wording(Element element) {
        String line = whole(element).replace('\n', ' ');
        return line.length() > LONGEST_LABEL ? line.substring(0, LONGEST_LABEL) + "…" : line;
    }

    /// The text of a row to its end: once the row is gone, nothing else tells it.
    private static String whole(Element element) {
        String text = switch (element) {
            case Indicator line -> line.get(Fields.INDICATOR_NAME);
            case Activity activity -> activity.get(Fields.ITEM_TEXT);
            default -> element.get(element.level() == Level.SECTION ? Fields.HEADING : Fields.ITEM_TEXT);
        };
        return text.strip();
    }
}
