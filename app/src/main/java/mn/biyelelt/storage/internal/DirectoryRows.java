package mn.biyelelt.storage.internal;

import static mn.biyelelt.storage.internal.jooq.Tables.OFFICE_UNIT;
import static mn.biyelelt.storage.internal.jooq.Tables.PERSON_STATUS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.storage.migration.Migrations;
import org.jooq.DSLContext;

/// The rows of the directory that came with version 3 of the tables: status lines and units.
final class DirectoryRows {

    private static final int SINCE = 3;

    private final DSLContext database;
    private long check;

    DirectoryRows(DSLContext database) {
        this.database = database;
    }

    /// The sum of the checksums of all rows read.
    long check() {
        return check;
    }

    /// The status lines that are there, by person.
    ///
    /// @throws DamagedRow if a row does not have its checksum
    Map<UUID, String> statuses() {
        var statuses = new HashMap<UUID, String>();
        if (Migrations.version(database) >= SINCE) {
            for (var row : database.selectFrom(PERSON_STATUS)) {
                check += RowCheck.require("person_status", row.getChecksum(), row.getId(), row.getStatus());
                statuses.put(row.getId(), row.getStatus());
            }
        }
        return statuses;
    }

    /// The units in their order.
    ///
    /// @throws DamagedRow if a row does not have its checksum
    List<OfficeUnit> units() {
        var units = new ArrayList<OfficeUnit>();
        if (Migrations.version(database) >= SINCE) {
            for (var row : database.selectFrom(OFFICE_UNIT).orderBy(OFFICE_UNIT.PLACE)) {
                check += RowCheck.require("office_unit", row.getChecksum(), row.getId(), row.getPlace(), row.getName(),
                        row.getShortName());
                units.add(new OfficeUnit(new ElementId(row.getId()), row.getName(), row.getShortName()));
            }
        }
        return units;
    }

    /// Brings the rows from one state to the next.
    ///
    /// @return by how much the content check changes
    long update(Holdings from, Holdings to) {
        if (!to.people().equals(from.people())) {
            database.deleteFrom(PERSON_STATUS).execute();
            to.people().stream().filter(person -> !person.status().isEmpty()).forEach(this::insert);
        }
        if (!to.units().equals(from.units())) {
            database.deleteFrom(OFFICE_UNIT).execute();
            for (int place = 0; place < to.units().size(); place++) {
                insert(to.units().get(place), place);
            }
        }
        return sum(to) - sum(from);
    }

    private void insert(Person person) {
        database.insertInto(PERSON_STATUS).set(PERSON_STATUS.ID, person.id().value())
                .set(PERSON_STATUS.STATUS, person.status()).set(PERSON_STATUS.CHECKSUM, checksum(person)).execute();
    }

    private void insert(OfficeUnit unit, int place) {
        database.insertInto(OFFICE_UNIT).set(OFFICE_UNIT.ID, unit.id().value()).set(OFFICE_UNIT.PLACE, place)
                .set(OFFICE_UNIT.NAME, unit.name()).set(OFFICE_UNIT.SHORT_NAME, unit.shortName())
                .set(OFFICE_UNIT.CHECKSUM, checksum(unit, place)).execute();
    }

    private static long sum(Holdings holdings) {
        long sum = 0;
        for (Person person : holdings.people()) {
            sum += person.status().isEmpty() ? 0 : RowCheck.unsigned(checksum(person));
        }
        for (int place = 0; place < holdings.units().size(); place++) {
            sum += RowCheck.unsigned(checksum(holdings.units().get(place), place));
        }
        return sum;
    }

    private static int checksum(Person person) {
        return RowCheck.of(person.id(), person.status());
    }

    private static int checksum(OfficeUnit unit, int place) {
        return RowCheck.of(unit.id(), place, unit.name(), unit.shortName());
    }
}
