package mn.biyelelt.storage.internal;

import static mn.biyelelt.storage.internal.jooq.Tables.FORM_FILE;
import static mn.biyelelt.storage.internal.jooq.Tables.PERSON;
import static mn.biyelelt.storage.internal.jooq.Tables.WORKSPACE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import org.jooq.DSLContext;

/// Writes what differs between two snapshots of a workspace. The caller holds the transaction.
final class HoldingsWriter {

    private final DSLContext database;
    private final UUID workspace;
    private final PlanRows plans;

    HoldingsWriter(DSLContext database, UUID workspace) {
        this.database = database;
        this.workspace = workspace;
        this.plans = new PlanRows(database);
    }

    /// Adds the row of a new workspace.
    void insert(Office office) {
        database.insertInto(WORKSPACE)
                .set(WORKSPACE.ID, workspace)
                .set(WORKSPACE.CHANGE_NUMBER, 0L)
                .set(WORKSPACE.OFFICE_NAME, office.name())
                .set(WORKSPACE.OFFICE_KIND, office.kind())
                .set(WORKSPACE.OFFICE_AIMAG, office.aimag())
                .set(WORKSPACE.OFFICE_SOUM, office.soum())
                .set(WORKSPACE.CHECKSUM, checksum(office))
                .execute();
    }

    /// Brings the rows from one snapshot to the next and notes the change that led there.
    void update(Holdings from, Holdings to, long changeNumber) {
        office(from, to);
        people(from, to);
        forms(from, to);
        plans(from.plans(), to.plans());
        database.update(WORKSPACE).set(WORKSPACE.CHANGE_NUMBER, changeNumber).where(WORKSPACE.ID.eq(workspace))
                .execute();
    }

    private void office(Holdings from, Holdings to) {
        Office office = to.office();
        if (!office.equals(from.office())) {
            database.update(WORKSPACE)
                    .set(WORKSPACE.OFFICE_NAME, office.name())
                    .set(WORKSPACE.OFFICE_KIND, office.kind())
                    .set(WORKSPACE.OFFICE_AIMAG, office.aimag())
                    .set(WORKSPACE.OFFICE_SOUM, office.soum())
                    .set(WORKSPACE.CHECKSUM, checksum(office))
                    .where(WORKSPACE.ID.eq(workspace))
                    .execute();
        }
    }

    private int checksum(Office office) {
        return RowCheck.of(workspace, office.name(), office.kind(), office.aimag(), office.soum());
    }

    private void people(Holdings from, Holdings to) {
        if (to.people().equals(from.people())) {
            return;
        }
        database.deleteFrom(PERSON).execute();
        for (int place = 0; place < to.people().size(); place++) {
            Person person = to.people().get(place);
            database.insertInto(PERSON)
                    .set(PERSON.ID, person.id().value())
                    .set(PERSON.PLACE, place)
                    .set(PERSON.NAME, person.name())
                    .set(PERSON.POSITION, person.position())
                    .set(PERSON.ACTING, person.acting())
                    .set(PERSON.CHECKSUM,
                            RowCheck.of(person.id(), place, person.name(), person.position(), person.acting()))
                    .execute();
        }
    }

    private void forms(Holdings from, Holdings to) {
        if (to.forms().equals(from.forms())) {
            return;
        }
        database.deleteFrom(FORM_FILE).execute();
        int place = 0;
        for (Map.Entry<String, String> form : to.forms().entrySet()) {
            database.insertInto(FORM_FILE)
                    .set(FORM_FILE.ID, form.getKey())
                    .set(FORM_FILE.PLACE, place)
                    .set(FORM_FILE.SOURCE, form.getValue())
                    .set(FORM_FILE.CHECKSUM, RowCheck.of(form.getKey(), place, form.getValue()))
                    .execute();
            place++;
        }
    }

    private void plans(List<Plan> from, List<Plan> to) {
        var old = new HashMap<PlanId, Integer>();
        for (int place = 0; place < from.size(); place++) {
            old.put(from.get(place).id(), place);
        }
        var gone = new ArrayList<>(old.keySet());
        to.forEach(plan -> gone.remove(plan.id()));
        gone.forEach(plans::delete);
        for (int place = 0; place < to.size(); place++) {
            Plan plan = to.get(place);
            Integer oldPlace = old.get(plan.id());
            if (oldPlace == null) {
                plans.insert(plan, place);
            } else {
                plan(from.get(oldPlace), oldPlace, plan, place);
            }
        }
    }

    private void plan(Plan old, int oldPlace, Plan plan, int place) {
        if (place != oldPlace || plan.year() != old.year() || !plan.form().equals(old.form())) {
            plans.updateHead(plan, place);
        }
        if (plan != old) {
            plans.update(old, plan);
        }
    }
}
