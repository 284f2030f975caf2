package mn.biyelelt.storage.internal;

import static mn.biyelelt.storage.internal.jooq.Tables.FORM_FILE;
import static mn.biyelelt.storage.internal.jooq.Tables.PERSON;
import static mn.biyelelt.storage.internal.jooq.Tables.PLAN;
import static mn.biyelelt.storage.internal.jooq.Tables.WORKSPACE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.storage.internal.jooq.tables.records.WorkspaceRecord;
import org.jooq.DSLContext;

/// Reads a workspace back out of the tables and checks every row.
final class HoldingsReader {

    private final DSLContext database;
    private final UUID workspace;

    HoldingsReader(DSLContext database, UUID workspace) {
        this.database = database;
        this.workspace = workspace;
    }

    /// @throws DamagedRow if a row does not have its checksum or the rows do not make up plans
    StoredHoldings read() {
        WorkspaceRecord row = database.selectFrom(WORKSPACE).where(WORKSPACE.ID.eq(workspace)).fetchOne();
        if (row == null) {
            throw new DamagedRow("workspace");
        }
        var office = new Office(row.getOfficeName(), row.getOfficeKind(), row.getOfficeAimag(), row.getOfficeSoum());
        RowCheck.require("workspace", row.getChecksum(), workspace, office.name(), office.kind(), office.aimag(),
                office.soum());
        return new StoredHoldings(new Holdings(office, people(), forms(), plans()), row.getChangeNumber());
    }

    private List<Person> people() {
        var people = new ArrayList<Person>();
        for (var row : database.selectFrom(PERSON).orderBy(PERSON.PLACE)) {
            RowCheck.require("person", row.getChecksum(), row.getId(), row.getPlace(), row.getName(), row.getPosition(),
                    row.getActing());
            people.add(new Person(new ElementId(row.getId()), row.getName(), row.getPosition(), row.getActing()));
        }
        return people;
    }

    private Map<String, String> forms() {
        var forms = new LinkedHashMap<String, String>();
        for (var row : database.selectFrom(FORM_FILE).orderBy(FORM_FILE.PLACE)) {
            RowCheck.require("form_file", row.getChecksum(), row.getId(), row.getPlace(), row.getSource());
            forms.put(row.getId(), row.getSource());
        }
        return forms;
    }

    private List<Plan> plans() {
        var plans = new ArrayList<Plan>();
        for (var row : database.selectFrom(PLAN).orderBy(PLAN.PLACE)) {
            RowCheck.require("plan", row.getChecksum(), row.getId(), row.getPlace(), row.getForm(), row.getPlanYear());
            plans.add(new PlanReader(database, row.getId()).read(row.getForm(), row.getPlanYear()));
        }
        return plans;
    }
}
