package mn.biyelelt.domain.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;

/// Keeps the numbers of rows in order while rows come, go and move.
///
/// A row whose number is the one that follows from the rows above it keeps following; a number that stands otherwise was fixed
/// by hand, as parent plans with gaps demand, and is never touched. So nothing has to be stored: what is fixed shows in the
/// numbers themselves. An added row without a number gets the one that follows. Where nothing follows, as after a number without a
/// figure, a row keeps the number it has.
public final class Numbering {

    private Numbering() {
    }

    /// The change with the numbers that follow from it, as one step.
    public static Change following(Plan before, Change change) {
        Plan after = change.apply(before);
        var changes = new ArrayList<Change>();
        changes.add(change);
        for (Section section : after.sections()) {
            Optional<Section> old = before.sections().stream().filter(each -> each.id().equals(section.id()))
                    .findFirst();
            if (old.filter(same -> same == section).isEmpty()) {
                changes.addAll(numbers(old, section));
            }
        }
        return changes.size() == 1 ? change : new Batch(changes);
    }

    /// The rows of a section whose number was fixed by hand.
    public static Set<ElementId> fixed(Section section) {
        var fixed = new HashSet<ElementId>();
        var sequence = new NumberSequence(section);
        for (Row row : section.rows()) {
            String number = NumberSequence.number(row);
            if (!number.isEmpty() && !number.equals(sequence.expected(row))) {
                fixed.add(row.id());
            }
            sequence.pass(row, number);
        }
        return fixed;
    }

    /// Gives a row the number that follows from the rows above it, and lets those after it follow; empty if it has it already.
    public static Optional<Change> follow(Plan plan, ElementId row) {
        return PlanTree.placeOf(plan, row).flatMap(place -> sectionOf(plan, place.parent())).flatMap(section -> {
            var sequence = new NumberSequence(section);
            for (Row each : section.rows()) {
                if (each.id().equals(row)) {
                    String expected = sequence.expected(each);
                    return expected.equals(NumberSequence.number(each))
                            ? Optional.empty()
                            : Optional.of(following(plan, set(row, expected)));
                }
                sequence.pass(each, NumberSequence.number(each));
            }
            return Optional.empty();
        });
    }

    private static Optional<Section> sectionOf(Plan plan, ElementId id) {
        return plan.sections().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    private static List<Change> numbers(Optional<Section> old, Section section) {
        Map<ElementId, String> before = old.map(Numbering::followed).orElse(Map.of());
        Set<ElementId> known = new HashSet<>();
        old.ifPresent(same -> same.rows().forEach(row -> known.add(row.id())));
        var sequence = new NumberSequence(old.orElse(section));
        var changes = new ArrayList<Change>();
        for (Row row : section.rows()) {
            String has = NumberSequence.number(row);
            boolean follows = known.contains(row.id()) ? has.equals(before.get(row.id())) : has.isEmpty();
            String expected = sequence.expected(row);
            String now = follows && !expected.isEmpty() ? expected : has;
            sequence.pass(row, now);
            if (!now.equals(has)) {
                changes.add(set(row.id(), now));
            }
        }
        return changes;
    }

    /// The numbers of the rows that follow.
    private static Map<ElementId, String> followed(Section section) {
        var numbers = new HashMap<ElementId, String>();
        var sequence = new NumberSequence(section);
        for (Row row : section.rows()) {
            String number = NumberSequence.number(row);
            if (!number.isEmpty() && number.equals(sequence.expected(row))) {
                numbers.put(row.id(), number);
            }
            sequence.pass(row, number);
        }
        return numbers;
    }

    private static SetText set(ElementId row, String number) {
        return new SetText(row, CellKey.of(Fields.NUMBER), number);
    }
}
