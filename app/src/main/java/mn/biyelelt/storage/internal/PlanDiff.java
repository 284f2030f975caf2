package mn.biyelelt.storage.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Section;

/// What differs between two snapshots of a plan, as rows of the tables. Parts that both share are not looked at, so that an
/// edit of one cell costs one row whatever the size of the plan.
final class PlanDiff {

    /// An element with its place.
    record Placed(Element element, ElementId parent, int place) {

        boolean sameRowAs(Placed other) {
            return parent.equals(other.parent) && place == other.place && depth() == other.depth()
                    && key().equals(other.key()) && kind().equals(other.kind());
        }

        String kind() {
            return ElementKind.of(element).key();
        }

        int depth() {
            return element instanceof Group group ? group.depth() : 0;
        }

        String key() {
            return element instanceof Section section ? section.key() : "";
        }
    }

    /// One text of an element or of the plan.
    record CellText(ElementId element, CellKey key, String text) {}

    private final Map<ElementId, Placed> before = new LinkedHashMap<>();
    private final Map<ElementId, Placed> after = new LinkedHashMap<>();
    private final List<Placed> added = new ArrayList<>();
    private final List<Placed> changed = new ArrayList<>();
    private final List<Placed> replaced = new ArrayList<>();
    private final List<Placed> removed = new ArrayList<>();
    private final List<CellText> newTexts = new ArrayList<>();
    private final List<CellText> changedTexts = new ArrayList<>();
    private final List<CellText> replacedTexts = new ArrayList<>();
    private final List<CellText> goneTexts = new ArrayList<>();

    PlanDiff(Plan from, Plan to) {
        ElementId top = to.id().element();
        cells(top, from.cells(), to.cells());
        siblings(top, from.sections(), to.sections());
        siblings(top, from.signatures(), to.signatures());
        reconcile();
    }

    List<Placed> added() {
        return added;
    }

    List<Placed> changed() {
        return changed;
    }

    /// What the changed ones were before.
    List<Placed> replaced() {
        return replaced;
    }

    List<Placed> removed() {
        return removed;
    }

    List<CellText> newTexts() {
        return newTexts;
    }

    List<CellText> changedTexts() {
        return changedTexts;
    }

    /// What the changed ones were before.
    List<CellText> replacedTexts() {
        return replacedTexts;
    }

    List<CellText> goneTexts() {
        return goneTexts;
    }

    /// Compares siblings place by place; what stands at another place now is collected and matched by identity later.
    private void siblings(ElementId parent, List<? extends Element> from, List<? extends Element> to) {
        for (int place = 0; place < Math.max(from.size(), to.size()); place++) {
            Element old = place < from.size() ? from.get(place) : null;
            Element present = place < to.size() ? to.get(place) : null;
            if (old == present) {
                continue;
            }
            if (old != null && present != null && old.id().equals(present.id())) {
                samePlace(new Placed(old, parent, place), new Placed(present, parent, place));
                continue;
            }
            if (old != null) {
                collect(before, new Placed(old, parent, place));
            }
            if (present != null) {
                collect(after, new Placed(present, parent, place));
            }
        }
    }

    private void samePlace(Placed old, Placed present) {
        row(old, present);
        siblings(present.element().id(), children(old.element()), children(present.element()));
    }

    private static void collect(Map<ElementId, Placed> into, Placed placed) {
        into.put(placed.element().id(), placed);
        List<? extends Element> children = children(placed.element());
        for (int place = 0; place < children.size(); place++) {
            collect(into, new Placed(children.get(place), placed.element().id(), place));
        }
    }

    private static List<? extends Element> children(Element element) {
        return switch (element) {
            case Section section -> section.rows();
            case Activity activity -> activity.indicators();
            default -> List.of();
        };
    }

    private void reconcile() {
        before.forEach((id, old) -> {
            Placed present = after.get(id);
            if (present == null) {
                removed.add(old);
                cells(id, old.element().cells(), Cells.EMPTY);
            } else {
                row(old, present);
            }
        });
        after.forEach((id, present) -> {
            if (!before.containsKey(id)) {
                added.add(present);
                cells(id, Cells.EMPTY, present.element().cells());
            }
        });
    }

    private void row(Placed old, Placed present) {
        if (!old.sameRowAs(present)) {
            changed.add(present);
            replaced.add(old);
        }
        cells(present.element().id(), old.element().cells(), present.element().cells());
    }

    private void cells(ElementId element, Cells from, Cells to) {
        if (from == to) {
            return;
        }
        to.forEach((key, text) -> {
            String old = from.get(key);
            if (old.isEmpty()) {
                newTexts.add(new CellText(element, key, text));
            } else if (!old.equals(text)) {
                changedTexts.add(new CellText(element, key, text));
                replacedTexts.add(new CellText(element, key, old));
            }
        });
        from.forEach((key, text) -> {
            if (to.get(key).isEmpty()) {
                goneTexts.add(new CellText(element, key, text));
            }
        });
    }
}
