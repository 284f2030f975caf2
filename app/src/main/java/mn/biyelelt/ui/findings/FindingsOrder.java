package mn.biyelelt.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.ui.session.Spot;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Entry;

/// Brings a check list into the window's order: by weight, then by place, and within an element as a person fills it in.
final class FindingsOrder {

    private static final Comparator<Placed> ORDER = Comparator.comparing((Placed placed) -> placed.listed().severity())
            .thenComparingInt(placed -> placed.stand().order()).thenComparingInt(Placed::field);

    private final Plan plan;
    private final Map<ElementId, Stand> stands = new HashMap<>();
    private final Map<Level, Map<FieldKey, Integer>> ranks = new EnumMap<>(Level.class);

    /// Where an element stands among all, in reading order, and its row's number.
    private record Stand(int order, Level level, String number) {}

    private record Placed(Listed listed, Stand stand, int field) {}

    private FindingsOrder(Plan plan) {
        this.plan = plan;
        stands.put(plan.id().element(), new Stand(0, Level.PLAN, ""));
        var number = new String[]{""};
        PlanTree.forEach(plan, element -> {
            if (element.level() != Level.INDICATOR) {
                number[0] = switch (element.level()) {
                    case ACTIVITY, GROUP -> element.get(Fields.NUMBER).strip();
                    default -> "";
                };
            }
            stands.put(element.id(), new Stand(stands.size(), element.level(), number[0]));
        });
        for (Level level : Level.values()) {
            ranks.put(level, ranks(level));
        }
    }

    static Findings of(CheckList list) {
        return new FindingsOrder(list.plan()).order(list);
    }

    private Findings order(CheckList list) {
        List<Entry> entries = list.entries();
        var placed = new ArrayList<Placed>(entries.size());
        for (Entry entry : entries) {
            Stand stand = stands.get(entry.finding().target().element());
            if (stand != null) {
                placed.add(new Placed(listed(entry, stand), stand, rank(entry, stand)));
            }
        }
        placed.sort(ORDER);
        return new Findings(placed.stream().map(Placed::listed).toList(), Unbegun.in(list), Optional.of(list));
    }

    private Listed listed(Entry entry, Stand stand) {
        ElementId element = entry.finding().target().element();
        var spot = new Spot(entry.row().orElse(element), entry.line(),
                Optional.of(entry.finding().target().cell()));
        return new Listed(entry, stand.number(), entry.section().orElse(plan.id().element()), spot);
    }

    private int rank(Entry entry, Stand stand) {
        return Objects.requireNonNull(ranks.get(stand.level())).getOrDefault(entry.finding().target().field(),
                Integer.MAX_VALUE);
    }

    private static Map<FieldKey, Integer> ranks(Level level) {
        var ranks = new HashMap<FieldKey, Integer>();
        for (Field field : Fields.of(level)) {
            ranks.put(field.key(), ranks.size());
        }
        return ranks;
    }
}
