package mn.biyelelt.storage.internal;

import static mn.biyelelt.storage.internal.jooq.Tables.CELL;
import static mn.biyelelt.storage.internal.jooq.Tables.ELEMENT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import mn.biyelelt.storage.internal.jooq.tables.records.ElementRecord;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// Puts one plan together from its rows.
final class PlanReader {

    private final DSLContext database;
    private final UUID plan;
    private final Map<UUID, Cells.Builder> cells = new HashMap<>();
    private final Map<UUID, List<ElementRecord>> children = new HashMap<>();
    private final Map<String, FieldKey> fields = new HashMap<>();
    private final Map<String, Optional<ReportPeriod>> periods = new HashMap<>();
    private int placed;
    private long check;

    PlanReader(DSLContext database, UUID plan) {
        this.database = database;
        this.plan = plan;
    }

    /// @throws DamagedRow if a row does not have its checksum or hangs in the air
    Plan read(String form, int year) {
        int rows = readElements();
        readCells();
        var sections = childrenOf(plan, Section.class);
        var signatures = childrenOf(plan, Signature.class);
        if (placed != rows) {
            throw new DamagedRow("element");
        }
        return new Plan(new PlanId(plan), form, year, cells(plan), sections, signatures);
    }

    /// The sum of the checksums of the rows that were read.
    long check() {
        return check;
    }

    private int readElements() {
        var rows = database.selectFrom(ELEMENT).where(ELEMENT.PLAN_ID.eq(plan)).orderBy(ELEMENT.PLACE).fetch();
        for (ElementRecord row : rows) {
            check += RowCheck.require("element", row.getChecksum(), plan, row.getId(), row.getParentId(), row.getKind(),
                    row.getPlace(), row.getDepth(), row.getSectionKey());
            children.computeIfAbsent(row.getParentId(), _ -> new ArrayList<>()).add(row);
        }
        return rows.size();
    }

    /// Nearly all rows of a workspace are cells: they are taken as H2 gives them, without a record made of each.
    private void readCells() {
        try (ResultSet rows = database.select(CELL.ELEMENT_ID, CELL.FIELD, CELL.PERIOD, CELL.TEXT, CELL.CHECKSUM)
                .from(CELL).where(CELL.PLAN_ID.eq(plan)).fetchResultSet()) {
            while (rows.next()) {
                readCell(rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3), rows.getString(4),
                        rows.getInt(5));
            }
        } catch (SQLException e) {
            throw new DataAccessException("cells", e);
        }
    }

    private void readCell(UUID element, String field, String period, String text, int checksum) {
        check += RowCheck.require("cell", checksum, plan, element, field, period, text);
        var key = new CellKey(fields.computeIfAbsent(field, FieldKey::new), period(period));
        cells.computeIfAbsent(element, _ -> Cells.builder()).put(key, text);
    }

    private Optional<ReportPeriod> period(String key) {
        return key.isEmpty() ? Optional.empty() : periods.computeIfAbsent(key, ReportPeriod::parse);
    }

    private Cells cells(UUID element) {
        Cells.Builder texts = cells.get(element);
        return texts == null ? Cells.EMPTY : texts.build();
    }

    /// The children of that kind, in order; sections and signatures both hang on the plan.
    private <T extends Element> List<T> childrenOf(UUID parent, Class<T> kind) {
        var found = new ArrayList<T>();
        for (ElementRecord row : children.getOrDefault(parent, List.of())) {
            if (kind.isAssignableFrom(kindOf(row))) {
                placed++;
                found.add(kind.cast(element(row)));
            }
        }
        return found;
    }

    private static Class<? extends Element> kindOf(ElementRecord row) {
        return switch (ElementKind.ofKey(row.getKind())) {
            case SECTION -> Section.class;
            case GROUP -> Group.class;
            case ACTIVITY -> Activity.class;
            case INDICATOR -> Indicator.class;
            case SIGNATURE -> Signature.class;
        };
    }

    private Element element(ElementRecord row) {
        var id = new ElementId(row.getId());
        Cells texts = cells(row.getId());
        return switch (ElementKind.ofKey(row.getKind())) {
            case SECTION -> new Section(id, row.getSectionKey(), texts, childrenOf(row.getId(), Row.class));
            case GROUP -> new Group(id, row.getDepth(), texts);
            case ACTIVITY -> new Activity(id, texts, childrenOf(row.getId(), Indicator.class));
            case INDICATOR -> new Indicator(id, texts);
            case SIGNATURE -> new Signature(id, texts);
        };
    }
}
