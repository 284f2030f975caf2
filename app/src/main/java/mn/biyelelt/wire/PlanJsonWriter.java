package mn.biyelelt.wire;

import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;

/// Writes a plan as the object that stands under `plan`.
final class PlanJsonWriter {

    private final JsonWriter json;

    PlanJsonWriter(JsonWriter json) {
        this.json = json;
    }

    void write(Plan plan) {
        json.beginObject()
                .member("id", plan.id().toString())
                .member("form", plan.form())
                .member("year", plan.year());
        CellsJsonWriter.write(Level.PLAN, plan.cells(), json);
        json.key("sections").beginArray();
        plan.sections().forEach(this::section);
        json.endArray().key("signatures").beginArray();
        plan.signatures().forEach(this::signature);
        json.endArray().endObject();
    }

    private void section(Section section) {
        begin(section).member("key", section.key());
        cells(section).key("rows").beginArray();
        section.rows().forEach(this::row);
        json.endArray().endObject();
    }

    private void row(Row row) {
        json.beginObject().member("kind", row instanceof Group ? "group" : "activity");
        json.member("id", row.id().toString());
        switch (row) {
            case Group group -> {
                json.member("level", group.depth());
                cells(group);
            }
            case Activity activity -> {
                cells(activity).key("indicators").beginArray();
                activity.indicators().forEach(this::indicator);
                json.endArray();
            }
        }
        json.endObject();
    }

    private void indicator(Indicator line) {
        begin(line);
        cells(line).endObject();
    }

    private void signature(Signature signature) {
        begin(signature);
        cells(signature).endObject();
    }

    private JsonWriter begin(Element element) {
        return json.beginObject().member("id", element.id().toString());
    }

    private JsonWriter cells(Element element) {
        CellsJsonWriter.write(element.level(), element.cells(), json);
        return json;
    }
}
