package mn.biyelelt.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.wire.JsonRejected.Reason;

/// Reads a plan file's values into plans; the counterpart of [PlanJsonWriter].
final class PlanJsonReader {

    private static final int DEEPEST_GROUP = 9;

    private final Supplier<UUID> newIds;
    private final Set<UUID> plans = new HashSet<>();
    /// Of the plan being read: a report may share its elements' identities with the plan it reports on.
    private final Set<UUID> elements = new HashSet<>();

    PlanJsonReader(Supplier<UUID> newIds) {
        this.newIds = newIds;
    }

    /// @throws JsonRejected if the document does not fit the format
    List<Plan> document(JsonSpot root) {
        JsonMembers document = root.members();
        head(document);
        Optional<JsonSpot> several = document.optional("plans");
        List<Plan> found = several.isPresent()
                ? several.get().items().stream().map(this::plan).toList()
                : List.of(plan(document.required("plan")));
        document.end();
        return found;
    }

    private static void head(JsonMembers document) {
        JsonSpot format = document.required("format");
        if (!format.text().equals(PlanJson.FORMAT)) {
            throw format.rejected(Reason.OTHER_FORMAT, PlanJson.FORMAT);
        }
        JsonSpot version = document.required("version");
        int number = version.figure(1, Integer.MAX_VALUE);
        if (number > PlanJson.VERSION) {
            throw version.rejected(Reason.NEWER_VERSION, String.valueOf(number));
        }
    }

    private Plan plan(JsonSpot spot) {
        JsonMembers object = spot.members();
        UUID id = object.optional("id").map(JsonSpot::uuid).orElseGet(newIds);
        claim(plans, object, id);
        elements.clear();
        elements.add(id);
        String form = filled(object.required("form"));
        int year = object.required("year").figure(1000, 9999);
        Cells cells = CellsJsonReader.read(Level.PLAN, object);
        var sections = each(object.items("sections"), (each, index) -> section(each, derived(id, "section", index)));
        var signatures = each(object.items("signatures"), (each, index) -> signature(each, id, index));
        object.end();
        return new Plan(new PlanId(id), form, year, cells, sections, signatures);
    }

    private Section section(JsonSpot spot, UUID fallback) {
        JsonMembers object = spot.members();
        UUID id = id(object, fallback);
        String key = object.optional("key").map(PlanJsonReader::filled).orElse("main");
        Cells cells = CellsJsonReader.read(Level.SECTION, object);
        List<Row> rows = each(object.items("rows"), (each, index) -> row(each, derived(id, "row", index)));
        object.end();
        return new Section(new ElementId(id), key, cells, rows);
    }

    private Row row(JsonSpot spot, UUID fallback) {
        JsonMembers object = spot.members();
        JsonSpot kind = object.required("kind");
        var id = id(object, fallback);
        Row row = switch (kind.text()) {
            case "group" -> group(object, id);
            case "activity" -> activity(object, id);
            default -> throw kind.rejected(Reason.WRONG_VALUE, kind.text());
        };
        object.end();
        return row;
    }

    private static Group group(JsonMembers object, UUID id) {
        int depth = object.optional("level").map(level -> level.figure(1, DEEPEST_GROUP)).orElse(1);
        return new Group(new ElementId(id), depth, CellsJsonReader.read(Level.GROUP, object));
    }

    private Activity activity(JsonMembers object, UUID id) {
        Cells cells = CellsJsonReader.read(Level.ACTIVITY, object);
        var lines = each(object.items("indicators"), (each, index) -> indicator(each, derived(id, "line", index)));
        return new Activity(new ElementId(id), cells, lines);
    }

    private Indicator indicator(JsonSpot spot, UUID fallback) {
        JsonMembers object = spot.members();
        var id = new ElementId(id(object, fallback));
        Cells cells = CellsJsonReader.read(Level.INDICATOR, object);
        object.end();
        return new Indicator(id, cells);
    }

    private Signature signature(JsonSpot spot, UUID plan, int index) {
        JsonMembers object = spot.members();
        UUID fallback = derived(plan, "signature " + object.text(Fields.BLOCK.name()), index);
        var id = new ElementId(id(object, fallback));
        Cells cells = CellsJsonReader.read(Level.SIGNATURE, object);
        object.end();
        return new Signature(id, cells);
    }

    private UUID id(JsonMembers object, UUID fallback) {
        UUID id = object.optional("id").map(JsonSpot::uuid).orElse(fallback);
        claim(elements, object, id);
        return id;
    }

    private static void claim(Set<UUID> taken, JsonMembers object, UUID id) {
        if (!taken.add(id)) {
            throw object.optional("id").orElse(object.spot()).rejected(Reason.REPEATED_IDENTITY, id.toString());
        }
    }

    private static UUID derived(UUID parent, String kind, int index) {
        return UUID.nameUUIDFromBytes((parent + " " + kind + " " + index).getBytes(StandardCharsets.UTF_8));
    }

    private static String filled(JsonSpot spot) {
        if (spot.text().isBlank()) {
            throw spot.rejected(Reason.WRONG_VALUE, spot.text());
        }
        return spot.text();
    }

    private interface Part<T> {

        T read(JsonSpot spot, int index);
    }

    private static <T> List<T> each(List<JsonSpot> spots, Part<T> part) {
        var parts = new ArrayList<T>(spots.size());
        for (int i = 0; i < spots.size(); i++) {
            parts.add(part.read(spots.get(i), i));
        }
        return parts;
    }
}
