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
import mn.biyelelt.storage.migration.Migrations;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Reads a workspace back out of the tables and checks every row.
final class HoldingsReader {

    private static final String OWN_ROW = "workspace";

    private final DSLContext database;
    private final UUID workspace;
    private long check;

    HoldingsReader(DSLContext database, UUID workspace) {
        this.database = database;
        this.workspace = workspace;
    }

    /// @throws DamagedRow if a row does not have its checksum, rows are missing or do not make up plans
    StoredHoldings read() {
        WorkspaceRecord row = ownRow();
        var office = new Office(row.getOfficeName(), row.getOfficeKind(), row.getOfficeAimag(), row.getOfficeSoum());
        var directory = new DirectoryRows(database);
        var holdings = new Holdings(office, people(directory.statuses()), directory.units(), forms(), plans());
        check += directory.check();
        Long stored = row.getContentCheck();
        if (stored == null) {
            RowCheck.require(OWN_ROW, row.getChecksum(), WorkspaceRow.valuesOfVersion1(workspace, office));
        } else {
            RowCheck.require(OWN_ROW, row.getChecksum(),
                    WorkspaceRow.values(workspace, office, row.getChangeNumber(), stored));
            if (stored != check) {
                throw new DamagedRow("content");
            }
        }
        return new StoredHoldings(holdings, row.getChangeNumber(), check);
    }

    /// Tables of version 1 have no content check.
    private WorkspaceRecord ownRow() {
        var fields = new ArrayList<Field<?>>(List.of(WORKSPACE.fields()));
        if (Migrations.version(database) < 2) {
            fields.remove(WORKSPACE.CONTENT_CHECK);
        }
        WorkspaceRecord row = database.select(fields).from(WORKSPACE).where(WORKSPACE.ID.eq(workspace))
                .fetchOneInto(WORKSPACE);
        if (row == null) {
            throw new DamagedRow(OWN_ROW);
        }
        return row;
    }

    private List<Person> people(Map<UUID, String> statuses) {
        var people = new ArrayList<Person>();
        for (var row : database.selectFrom(PERSON).orderBy(PERSON.PLACE)) {
            check += RowCheck.require("person", row.getChecksum(), row.getId(), row.getPlace(), row.getName(),
                    row.getPosition(), row.getActing());
            people.add(new Person(new ElementId(row.getId()), row.getName(), row.getPosition(),
                    statuses.getOrDefault(row.getId(), ""), row.getActing()));
        }
        return people;
    }

    private Map<String, String> forms() {
        var forms = new LinkedHashMap<String, String>();
        for (var row : database.selectFrom(FORM_FILE).orderBy(FORM_FILE.PLACE)) {
            check += RowCheck.require("form_file", row.getChecksum(), row.getId(), row.getPlace(), row.getSource());
            forms.put(row.getId(), row.getSource());
        }
        return forms;
    }

    private List<Plan> plans() {
        var plans = new ArrayList<Plan>();
        for (var row : database.selectFrom(PLAN).orderBy(PLAN.PLACE)) {
            check += RowCheck.require("plan", row.getChecksum(), row.getId(), row.getPlace(), row.getForm(),
                    row.getPlanYear());
            var reader = new PlanReader(database, row.getId());
            plans.add(reader.read(row.getForm(), row.getPlanYear()));
            check += reader.check();
        }
        return plans;
    }
}
