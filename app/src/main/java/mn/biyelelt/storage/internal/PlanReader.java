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
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// Puts one plan together from its rows, which are taken as H2 gives them: a record made of each takes longer than reading it.
final class PlanReader {

    private final DSLContext database;
    private final UUID plan;
    private final Map<UUID, Cells.Builder> cells = new HashMap<>();
    private final Map<UUID, List<Hanging>> children = new HashMap<>();
    private final Map<String, FieldKey> fields = new HashMap<>();
    private final Map<String, Optional<ReportPeriod>> periods = new HashMap<>();
    private int placed;
    private long check;

    /// An element of which only the parent is known yet.
    private record Hanging(UUID id, String kind, int depth, String sectionKey) {}

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
        int count = 0;
        try (ResultSet rows = database.select(ELEMENT.ID, ELEMENT.PARENT_ID, ELEMENT.KIND, ELEMENT.PLACE, ELEMENT.DEPTH,
                ELEMENT.SECTION_KEY, ELEMENT.CHECKSUM).from(ELEMENT).where(ELEMENT.PLAN_ID.eq(plan))
                .orderBy(ELEMENT.PLACE).fetchResultSet()) {
            for (; rows.next(); count++) {
                readElement(rows.getObject(2, UUID.class), rows.getInt(4), rows.getInt(7),
                        new Hanging(rows.getObject(1, UUID.class), rows.getString(3), rows.getInt(5),
                                rows.getString(6)));
            }
        } catch (SQLException e) {
            throw new DataAccessException("elements", e);
        }
        return count;
    }

    private void readElement(UUID parent, int place, int checksum, Hanging row) {
        check += RowCheck.require("element", checksum, plan, row.id, parent, row.kind, place, row.depth,
                row.sectionKey);
        children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(row);
    }

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
        for (Hanging row : children.getOrDefault(parent, List.of())) {
            if (kind.isAssignableFrom(kindOf(row))) {
                placed++;
                found.add(kind.cast(element(row)));
            }
        }
        return found;
    }

    private static Class<? extends Element> kindOf(Hanging row) {
        return switch (ElementKind.ofKey(row.kind)) {
            case SECTION -> Section.class;
            case GROUP -> Group.class;
            case ACTIVITY -> Activity.class;
            case INDICATOR -> Indicator.class;
            case SIGNATURE -> Signature.class;
        };
    }

    private Element element(Hanging row) {
        var id = new ElementId(row.id);
        Cells texts = cells(row.id);
        return switch (ElementKind.ofKey(row.kind)) {
            case SECTION -> new Section(id, row.sectionKey, texts, childrenOf(row.id, Row.class));
            case GROUP -> new Group(id, row.depth, texts);
            case ACTIVITY -> new Activity(id, texts, childrenOf(row.id, Indicator.class));
            case INDICATOR -> new Indicator(id, texts);
            case SIGNATURE -> new Signature(id, texts);
        };
    }
}
