package mn.biyelelt.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.change.WorkspaceChange.Noted;
import mn.biyelelt.domain.change.WorkspaceChange.PlanStep;
import mn.biyelelt.domain.change.WorkspaceChange.PutForm;
import mn.biyelelt.domain.change.WorkspaceChange.RemovePlan;
import mn.biyelelt.domain.change.WorkspaceChange.SetOffice;
import mn.biyelelt.domain.change.WorkspaceChange.SetPeople;
import mn.biyelelt.domain.change.WorkspaceChange.SetUnits;
import mn.biyelelt.domain.change.WorkspaceChange.Together;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.PlanId;

/// Changes as JSON on one line: what the journal holds. Reading what was written gives an equal change, to the letter.
/// Unlike plan JSON it knows texts only by field and period, so that a new built-in field does not alter old journals.
public final class ChangeJson {

    private static final String PLAN = "plan";
    private static final String NOTE = "note";

    private ChangeJson() {
    }

    /// The change as UTF-8, without a line feed.
    public static byte[] write(WorkspaceChange change) {
        var json = JsonWriter.onOneLine();
        write(change, json);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// @throws JsonRejected if the bytes are no change
    public static WorkspaceChange read(byte[] utf8) {
        return step(JsonTree.ofOwnRecords().read(utf8));
    }

    private static void write(WorkspaceChange change, JsonWriter json) {
        json.beginObject();
        switch (change) {
            case PlanStep step -> planStep(step, json);
            case Noted(var note, var step) -> {
                planStep(step, json);
                NoteJson.write(note, json.key(NOTE));
            }
            case PutForm(var id, var source) ->
                json.member("step", "put-form").member("id", id).member("source", source);
            case SetOffice(var office) -> office(office, json.member("step", "office"));
            case SetPeople(var people) -> {
                json.member("step", "people").key("people").beginArray();
                people.forEach(person -> person(person, json));
                json.endArray();
            }
            case SetUnits(var units) -> {
                json.member("step", "units").key("units").beginArray();
                units.forEach(unit -> unit(unit, json));
                json.endArray();
            }
            case Together(var changes) -> {
                json.member("step", "together").key("steps").beginArray();
                changes.forEach(each -> write(each, json));
                json.endArray();
            }
        }
        json.endObject();
    }

    private static void planStep(PlanStep step, JsonWriter json) {
        switch (step) {
            case AddPlan(var plan) -> ElementJson.write(plan, json.member("step", "add-plan").key(PLAN));
            case RemovePlan(var plan) -> json.member("step", "remove-plan").member(PLAN, plan.toString());
            case EditPlan(var plan, var change) ->
                StepJson.write(change, json.member("step", "edit").member(PLAN, plan.toString()).key("change"));
        }
    }

    private static void office(Office office, JsonWriter json) {
        json.member("name", office.name())
                .member("kind", office.kind())
                .member("aimag", office.aimag())
                .member("soum", office.soum());
    }

    private static void person(Person person, JsonWriter json) {
        json.beginObject()
                .member("id", person.id().toString())
                .member("name", person.name())
                .member("position", person.position())
                .member("status", person.status())
                .member("acting", person.acting())
                .endObject();
    }

    private static WorkspaceChange step(JsonSpot spot) {
        JsonMembers object = spot.members();
        JsonSpot kind = object.required("step");
        return switch (kind.text()) {
            case "add-plan" -> noted(new AddPlan(ElementJson.plan(object.required(PLAN))), object);
            case "remove-plan" -> noted(new RemovePlan(planId(object)), object);
            case "edit" -> noted(new EditPlan(planId(object), StepJson.read(object.required("change"))), object);
            case "put-form" -> new PutForm(object.required("id").text(), object.required("source").text());
            case "office" -> new SetOffice(office(object));
            case "people" -> new SetPeople(people(object.items("people")));
            case "units" -> new SetUnits(object.items("units").stream().map(JsonSpot::members).map(ChangeJson::unit)
                    .toList());
            case "together" -> new Together(object.items("steps").stream().map(ChangeJson::step).toList());
            default -> throw kind.rejected(JsonRejected.Reason.WRONG_VALUE, kind.text());
        };
    }

    private static WorkspaceChange noted(PlanStep step, JsonMembers object) {
        return object.optional(NOTE).<WorkspaceChange>map(note -> new Noted(NoteJson.read(note), step)).orElse(step);
    }

    private static PlanId planId(JsonMembers object) {
        return new PlanId(object.required(PLAN).uuid());
    }

    private static Office office(JsonMembers object) {
        return new Office(object.text("name"), object.text("kind"), object.text("aimag"), object.text("soum"));
    }

    private static List<Person> people(List<JsonSpot> spots) {
        return spots.stream().map(JsonSpot::members).map(ChangeJson::person).toList();
    }

    private static Person person(JsonMembers object) {
        return new Person(new ElementId(object.required("id").uuid()), object.text("name"), object.text("position"),
                object.text("status"), object.required("acting").flag());
    }

    private static void unit(OfficeUnit unit, JsonWriter json) {
        json.beginObject()
                .member("id", unit.id().toString())
                .member("name", unit.name())
                .member("shortName", unit.shortName())
                .endObject();
    }

    private static OfficeUnit unit(JsonMembers object) {
        return new OfficeUnit(new ElementId(object.required("id").uuid()), object.text("name"),
                object.text("shortName"));
    }
}
