package mn.biyelelt.storage.internal;

import static mn.biyelelt.storage.internal.jooq.Tables.FORM_FILE;
import static mn.biyelelt.storage.internal.jooq.Tables.PERSON;
import static mn.biyelelt.storage.internal.jooq.Tables.WORKSPACE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import org.jooq.DSLContext;

/// Writes what differs between two states of a workspace and keeps the content check. The caller holds the transaction.
final class HoldingsWriter {

    private final DSLContext database;
    private final UUID workspace;
    private final PlanRows plans;

    HoldingsWriter(DSLContext database, UUID workspace) {
        this.database = database;
        this.workspace = workspace;
        this.plans = new PlanRows(database);
    }

    /// Adds the row of a new workspace that holds nothing but its office.
    void insert(Office office) {
        database.insertInto(WORKSPACE)
                .set(WORKSPACE.ID, workspace)
                .set(WORKSPACE.CHANGE_NUMBER, 0L)
                .set(WORKSPACE.CONTENT_CHECK, 0L)
                .set(WORKSPACE.OFFICE_NAME, office.name())
                .set(WORKSPACE.OFFICE_KIND, office.kind())
                .set(WORKSPACE.OFFICE_AIMAG, office.aimag())
                .set(WORKSPACE.OFFICE_SOUM, office.soum())
                .set(WORKSPACE.CHECKSUM, RowCheck.of(WorkspaceRow.values(workspace, office, 0, 0)))
                .execute();
    }

    /// Brings the rows from one state to the next and notes the change that led there.
    ///
    /// @param check the content check of `from`
    /// @return the content check of `to`
    long update(Holdings from, Holdings to, long changeNumber, long check) {
        long sum = check + people(from, to) + new DirectoryRows(database).update(from, to) + forms(from, to)
                + plans(from.plans(), to.plans());
        Office office = to.office();
        database.update(WORKSPACE)
                .set(WORKSPACE.CHANGE_NUMBER, changeNumber)
                .set(WORKSPACE.CONTENT_CHECK, sum)
                .set(WORKSPACE.OFFICE_NAME, office.name())
                .set(WORKSPACE.OFFICE_KIND, office.kind())
                .set(WORKSPACE.OFFICE_AIMAG, office.aimag())
                .set(WORKSPACE.OFFICE_SOUM, office.soum())
                .set(WORKSPACE.CHECKSUM, RowCheck.of(WorkspaceRow.values(workspace, office, changeNumber, sum)))
                .where(WORKSPACE.ID.eq(workspace))
                .execute();
        return sum;
    }

    private long people(Holdings from, Holdings to) {
        if (to.people().equals(from.people())) {
            return 0;
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
                    .set(PERSON.CHECKSUM, checksum(person, place))
                    .execute();
        }
        return people(to) - people(from);
    }

    private static long people(Holdings holdings) {
        long sum = 0;
        for (int place = 0; place < holdings.people().size(); place++) {
            sum += RowCheck.unsigned(checksum(holdings.people().get(place), place));
        }
        return sum;
    }

    private static int checksum(Person person, int place) {
        return RowCheck.of(person.id(), place, person.name(), person.position(), person.acting());
    }

    private long forms(Holdings from, Holdings to) {
        if (to.forms().equals(from.forms())) {
            return 0;
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
        return forms(to) - forms(from);
    }

    private static long forms(Holdings holdings) {
        long sum = 0;
        int place = 0;
        for (Map.Entry<String, String> form : holdings.forms().entrySet()) {
            sum += RowCheck.unsigned(RowCheck.of(form.getKey(), place, form.getValue()));
            place++;
        }
        return sum;
    }

    private long plans(List<Plan> from, List<Plan> to) {
        var old = new HashMap<PlanId, Integer>();
        for (int place = 0; place < from.size(); place++) {
            old.put(from.get(place).id(), place);
        }
        var gone = new LinkedHashMap<>(old);
        to.forEach(plan -> gone.remove(plan.id()));
        long sum = 0;
        for (int place : gone.values()) {
            sum += plans.delete(from.get(place), place);
        }
        for (int place = 0; place < to.size(); place++) {
            Plan plan = to.get(place);
            Integer oldPlace = old.get(plan.id());
            sum += oldPlace == null ? plans.insert(plan, place) : plan(from.get(oldPlace), oldPlace, plan, place);
        }
        return sum;
    }

    private long plan(Plan old, int oldPlace, Plan plan, int place) {
        long sum = 0;
        if (place != oldPlace || plan.year() != old.year() || !plan.form().equals(old.form())) {
            sum += plans.updateHead(old, oldPlace, plan, place);
        }
        return plan == old ? sum : sum + plans.update(old, plan);
    }
}
