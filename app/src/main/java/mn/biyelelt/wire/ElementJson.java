package mn.biyelelt.wire;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.wire.JsonRejected.Reason;

/// Plans and elements within a [ChangeJson]: identity, cells by field and period, children.
final class ElementJson {

    private static final String CHILDREN = "children";

    private ElementJson() {
    }

    static void write(Plan plan, JsonWriter json) {
        json.beginObject()
                .member("id", plan.id().toString())
                .member("form", plan.form())
                .member("year", plan.year());
        cells(plan.cells(), json);
        children("sections", plan.sections(), json);
        children("signatures", plan.signatures(), json);
        json.endObject();
    }

    static void write(Element element, JsonWriter json) {
        json.beginObject().member("kind", kind(element)).member("id", element.id().toString());
        switch (element) {
            case Section section -> {
                json.member("key", section.key());
                children(CHILDREN, section.rows(), json);
            }
            case Group group -> json.member("depth", group.depth());
            case Activity activity -> children(CHILDREN, activity.indicators(), json);
            case Indicator _,Signature _ -> {
                // nothing but their cells
            }
        }
        cells(element.cells(), json);
        json.endObject();
    }

    static void key(CellKey key, JsonWriter json) {
        json.member("field", key.field().name());
        key.period().ifPresent(period -> json.member("period", period.key()));
    }

    static Plan plan(JsonSpot spot) {
        JsonMembers object = spot.members();
        return new Plan(new PlanId(object.required("id").uuid()), object.required("form").text(),
                object.required("year").figure(1000, 9999), cells(object),
                children(object, "sections", Section.class), children(object, "signatures", Signature.class));
    }

    static Element element(JsonSpot spot) {
        JsonMembers object = spot.members();
        var id = new ElementId(object.required("id").uuid());
        Cells cells = cells(object);
        JsonSpot kind = object.required("kind");
        return switch (kind.text()) {
            case "section" ->
                new Section(id, object.required("key").text(), cells, children(object, CHILDREN, Row.class));
            case "group" -> new Group(id, object.required("depth").figure(1, 9), cells);
            case "activity" -> new Activity(id, cells, children(object, CHILDREN, Indicator.class));
            case "indicator" -> new Indicator(id, cells);
            case "signature" -> new Signature(id, cells);
            default -> throw kind.rejected(Reason.WRONG_VALUE, kind.text());
        };
    }

    static CellKey key(JsonSpot field, Optional<JsonSpot> period) {
        if (!FieldKey.wellFormed(field.text())) {
            throw field.rejected(Reason.WRONG_VALUE, field.text());
        }
        return new CellKey(new FieldKey(field.text()), period.map(ElementJson::period));
    }

    private static ReportPeriod period(JsonSpot spot) {
        return ReportPeriod.parse(spot.text())
                .orElseThrow(() -> spot.rejected(Reason.WRONG_VALUE, spot.text()));
    }

    private static String kind(Element element) {
        return switch (element) {
            case Section _ -> "section";
            case Group _ -> "group";
            case Activity _ -> "activity";
            case Indicator _ -> "indicator";
            case Signature _ -> "signature";
        };
    }

    private static void children(String key, List<? extends Element> children, JsonWriter json) {
        json.key(key).beginArray();
        children.forEach(child -> write(child, json));
        json.endArray();
    }

    private static <T extends Element> List<T> children(JsonMembers object, String key, Class<T> kind) {
        return object.items(key).stream().map(spot -> child(spot, kind)).toList();
    }

    private static <T extends Element> T child(JsonSpot spot, Class<T> kind) {
        Element element = element(spot);
        if (kind.isInstance(element)) {
            return kind.cast(element);
        }
        throw spot.rejected(Reason.WRONG_KIND, kind.getSimpleName());
    }

    /// `[["field", "text"], ["field", "text", "2026-half"]]`
    private static void cells(Cells cells, JsonWriter json) {
        json.key("cells").beginArray();
        cells.forEach((key, text) -> {
            json.beginArray().text(key.field().name()).text(text);
            key.period().ifPresent(period -> json.text(period.key()));
            json.endArray();
        });
        json.endArray();
    }

    private static Cells cells(JsonMembers object) {
        var cells = Cells.builder();
        for (JsonSpot cell : object.items("cells")) {
            List<JsonSpot> parts = cell.items();
            if (parts.size() < 2 || parts.size() > 3) {
                throw cell.rejected(Reason.WRONG_VALUE, "cell");
            }
            cells.put(key(parts.get(0), parts.stream().skip(2).findFirst()), parts.get(1).text());
        }
        return cells.build();
    }
}
