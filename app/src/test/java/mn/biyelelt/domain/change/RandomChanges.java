package mn.biyelelt.domain.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.RandomPlans;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;

/// Changes of every kind that fit a given plan, for property tests; the same ones for the same seed.
public final class RandomChanges {

    private final Random random;
    private final RandomPlans plans;

    private RandomChanges(Random random) {
        this.random = random;
        this.plans = RandomPlans.of(random);
    }

    /// Changes from a source of randomness.
    public static RandomChanges of(Random random) {
        return new RandomChanges(random);
    }

    /// A change that `plan` accepts.
    public Change next(Plan plan) {
        return switch (random.nextInt(10)) {
            case 0 -> add(plan);
            case 1 -> anyElement(plan).<Change>map(found -> new RemoveElement(found.id())).orElseGet(() -> add(plan));
            case 2, 3 -> anyElement(plan).flatMap(found -> move(plan, found)).orElseGet(() -> add(plan));
            case 4 -> new SetHeader(random.nextBoolean() ? "unit-plan" : "my-form", 1000 + random.nextInt(9000));
            case 5 -> depth(plan);
            case 6 -> batch(plan);
            default -> setText(plan);
        };
    }

    /// An edit of one cell.
    public Change setText(Plan plan) {
        Optional<Element> found = random.nextInt(5) == 0 ? Optional.empty() : anyElement(plan);
        Level level = found.map(Element::level).orElse(Level.PLAN);
        CellKey key = plans.cellKey(level);
        return new SetText(found.map(Element::id).orElse(plan.id().element()), key, plans.text(level, key));
    }

    private Change batch(Plan plan) {
        var changes = new ArrayList<Change>();
        Plan current = plan;
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            Change change = next(current);
            changes.add(change);
            current = change.apply(current);
        }
        return new Batch(changes);
    }

    private Change depth(Plan plan) {
        List<Element> groups = elements(plan).stream().filter(Group.class::isInstance).toList();
        return groups.isEmpty()
                ? add(plan)
                : new SetDepth(groups.get(random.nextInt(groups.size())).id(), 1 + random.nextInt(9));
    }

    private Change add(Plan plan) {
        Element added = switch (random.nextInt(4)) {
            case 0 -> plans.section();
            case 1 -> plans.signature();
            case 2 -> plans.row();
            default -> plans.indicator();
        };
        return place(plan, added).<Change>map(place -> new AddElement(place, added))
                .orElseGet(() -> new AddElement(new Place(plan.id().element(), 0), plans.section()));
    }

    private Optional<Change> move(Plan plan, Element element) {
        return place(PlanTree.remove(plan, element.id()), element).map(to -> new MoveElement(element.id(), to));
    }

    /// A place where the element may stand, if the plan has one.
    private Optional<Place> place(Plan plan, Element element) {
        ElementId top = plan.id().element();
        return switch (element) {
            case Section _ -> Optional.of(new Place(top, random.nextInt(plan.sections().size() + 1)));
            case Signature _ -> Optional.of(new Place(top, random.nextInt(plan.signatures().size() + 1)));
            case Row _ -> anyOf(plan, Section.class).map(parent -> within(parent.id(), parent.rows().size()));
            case Indicator _ ->
                anyOf(plan, Activity.class).map(parent -> within(parent.id(), parent.indicators().size()));
        };
    }

    private Place within(ElementId parent, int siblings) {
        return new Place(parent, random.nextInt(siblings + 1));
    }

    private Optional<Element> anyElement(Plan plan) {
        return anyOf(plan, Element.class);
    }

    private <T extends Element> Optional<T> anyOf(Plan plan, Class<T> kind) {
        List<T> found = elements(plan).stream().filter(kind::isInstance).map(kind::cast).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    private static List<Element> elements(Plan plan) {
        var elements = new ArrayList<Element>();
        PlanTree.forEach(plan, elements::add);
        return elements;
    }
}
