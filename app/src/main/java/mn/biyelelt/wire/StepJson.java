package mn.biyelelt.wire;

import mn.biyelelt.domain.change.AddElement;
import mn.biyelelt.domain.change.Batch;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.MoveElement;
import mn.biyelelt.domain.change.RemoveElement;
import mn.biyelelt.domain.change.SetDepth;
import mn.biyelelt.domain.change.SetHeader;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Place;
import mn.biyelelt.wire.JsonRejected.Reason;

/// The changes of one plan within a [ChangeJson].
final class StepJson {

    private static final String ELEMENT = "element";

    private StepJson() {
    }

    static void write(Change change, JsonWriter json) {
        json.beginObject();
        switch (change) {
            case SetText(var element, var cell, var text) -> {
                json.member("do", "text").member(ELEMENT, element.toString());
                ElementJson.key(cell, json);
                json.member("text", text);
            }
            case SetHeader(var form, var year) -> json.member("do", "header").member("form", form).member("year", year);
            case SetDepth(var group, var depth) ->
                json.member("do", "depth").member(ELEMENT, group.toString()).member("depth", depth);
            case AddElement(var place, var element) -> {
                place(place, json.member("do", "add"));
                ElementJson.write(element, json.key(ELEMENT));
            }
            case RemoveElement(var element) -> json.member("do", "remove").member(ELEMENT, element.toString());
            case MoveElement(var element, var place) ->
                place(place, json.member("do", "move").member(ELEMENT, element.toString()));
            case Batch(var changes) -> {
                json.member("do", "batch").key("changes").beginArray();
                changes.forEach(each -> write(each, json));
                json.endArray();
            }
        }
        json.endObject();
    }

    static Change read(JsonSpot spot) {
        JsonMembers object = spot.members();
        JsonSpot kind = object.required("do");
        return switch (kind.text()) {
            case "text" -> new SetText(element(object), cell(object), object.required("text").text());
            case "header" -> new SetHeader(object.required("form").text(), object.required("year").figure(1000, 9999));
            case "depth" -> new SetDepth(element(object), object.required("depth").figure(1, 9));
            case "add" -> new AddElement(place(object), ElementJson.element(object.required(ELEMENT)));
            case "remove" -> new RemoveElement(element(object));
            case "move" -> new MoveElement(element(object), place(object));
            case "batch" -> new Batch(object.items("changes").stream().map(StepJson::read).toList());
            default -> throw kind.rejected(Reason.WRONG_VALUE, kind.text());
        };
    }

    private static void place(Place place, JsonWriter json) {
        json.member("parent", place.parent().toString()).member("index", place.index());
    }

    private static Place place(JsonMembers object) {
        return new Place(new ElementId(object.required("parent").uuid()),
                object.required("index").figure(0, Integer.MAX_VALUE));
    }

    private static ElementId element(JsonMembers object) {
        return new ElementId(object.required(ELEMENT).uuid());
    }

    private static CellKey cell(JsonMembers object) {
        return ElementJson.key(object.required("field"), object.optional("period"));
    }
}
