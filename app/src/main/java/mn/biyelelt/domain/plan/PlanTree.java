package mn.biyelelt.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Finds, replaces, inserts and removes elements of a plan by identity. Pure: each method returns a new plan that shares
/// everything it did not touch. Time is linear in the number of rows.
public final class PlanTree {

    private PlanTree() {
    }

    /// The element with that identity, if the plan has it.
    public static Optional<Element> find(Plan plan, ElementId id) {
        return located(plan, id).map(Located::element);
    }

    /// Where the element with that identity stands, if the plan has it.
    public static Optional<Place> placeOf(Plan plan, ElementId id) {
        return located(plan, id).map(Located::place);
    }

    /// Calls `visitor` with every element in reading order: each section, its rows, each activity's indicators, then the
    /// signatures.
    public static void forEach(Plan plan, Consumer<Element> visitor) {
        for (Section section : plan.sections()) {
            visitor.accept(section);
            section.rows().forEach(row -> visitRow(row, visitor));
        }
        plan.signatures().forEach(visitor);
    }

    /// The plan with the element of the same identity replaced.
    ///
    /// @throws IllegalArgumentException if the plan has no such element
    public static Plan replace(Plan plan, Element element) {
        Place place = required(plan, element.id()).place();
        return switch (element) {
            case Section section -> plan.withSections(set(plan.sections(), place.index(), section));
            case Signature signature -> plan.withSignatures(set(plan.signatures(), place.index(), signature));
            case Row row -> inSection(plan, place.parent(), rows -> set(rows, place.index(), row));
            case Indicator line -> inActivity(plan, place.parent(), lines -> set(lines, place.index(), line));
        };
    }

    /// The plan with an element (and all it contains) put in at a place.
    ///
    /// @throws IllegalArgumentException if the parent is missing or the index is out of range
    public static Plan insert(Plan plan, Place place, Element element) {
        int at = place.index();
        return switch (element) {
            case Section section -> plan.withSections(add(plan.sections(), at, section));
            case Signature signature -> plan.withSignatures(add(plan.signatures(), at, signature));
            case Row row -> inSection(plan, place.parent(), rows -> add(rows, at, row));
            case Indicator line -> inActivity(plan, place.parent(), lines -> add(lines, at, line));
        };
    }

    /// The plan without the element of that identity and all it contains.
    ///
    /// @throws IllegalArgumentException if the plan has no such element
    public static Plan remove(Plan plan, ElementId id) {
        Located found = required(plan, id);
        Place place = found.place();
        return switch (found.element()) {
            case Section _ -> plan.withSections(without(plan.sections(), place.index()));
            case Signature _ -> plan.withSignatures(without(plan.signatures(), place.index()));
            case Row _ -> inSection(plan, place.parent(), rows -> without(rows, place.index()));
            case Indicator _ -> inActivity(plan, place.parent(), lines -> without(lines, place.index()));
        };
    }

    private static void visitRow(Row row, Consumer<Element> visitor) {
        visitor.accept(row);
        if (row instanceof Activity activity) {
            activity.indicators().forEach(visitor);
        }
    }

    private record Located(Element element, Place place) {}

    private static Located required(Plan plan, ElementId id) {
        return located(plan, id).orElseThrow(() -> new IllegalArgumentException("no element " + id));
    }

    private static Optional<Located> located(Plan plan, ElementId id) {
        Optional<Located> inPlan = among(plan.sections(), id, plan.id().element())
                .or(() -> among(plan.signatures(), id, plan.id().element()));
        if (inPlan.isPresent()) {
            return inPlan;
        }
        for (Section section : plan.sections()) {
            Optional<Located> inSection = among(section.rows(), id, section.id()).or(() -> amongLines(section, id));
            if (inSection.isPresent()) {
                return inSection;
            }
        }
        return Optional.empty();
    }

    private static Optional<Located> amongLines(Section section, ElementId id) {
        for (Row row : section.rows()) {
            Optional<Located> line = row instanceof Activity activity
                    ? among(activity.indicators(), id, activity.id())
                    : Optional.empty();
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private static Optional<Located> among(List<? extends Element> siblings, ElementId id, ElementId parent) {
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).id().equals(id)) {
                return Optional.of(new Located(siblings.get(i), new Place(parent, i)));
            }
        }
        return Optional.empty();
    }

    private static Plan inSection(Plan plan, ElementId id, Function<List<Row>, List<Row>> edit) {
        for (int i = 0; i < plan.sections().size(); i++) {
            Section section = plan.sections().get(i);
            if (section.id().equals(id)) {
                return plan.withSections(set(plan.sections(), i, section.withRows(edit.apply(section.rows()))));
            }
        }
        throw new IllegalArgumentException("no section " + id);
    }

    private static Plan inActivity(Plan plan, ElementId id, Function<List<Indicator>, List<Indicator>> edit) {
        if (find(plan, id).orElse(null) instanceof Activity activity) {
            return replace(plan, activity.withIndicators(edit.apply(activity.indicators())));
        }
        throw new IllegalArgumentException("no activity " + id);
    }

    private static <T> List<T> set(List<T> list, int index, T value) {
        var copy = new ArrayList<>(list);
        copy.set(index, value);
        return copy;
    }

    private static <T> List<T> add(List<T> list, int index, T value) {
        if (index < 0 || index > list.size()) {
            throw new IllegalArgumentException("index " + index + " of " + list.size());
        }
        var copy = new ArrayList<>(list);
        copy.add(index, value);
        return copy;
    }

    private static <T> List<T> without(List<T> list, int index) {
        var copy = new ArrayList<>(list);
        copy.remove(index);
        return copy;
    }
}
