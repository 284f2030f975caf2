package mn.biyelelt.storage.internal;

import static mn.biyelelt.storage.internal.jooq.Tables.CELL;
import static mn.biyelelt.storage.internal.jooq.Tables.ELEMENT;
import static mn.biyelelt.storage.internal.jooq.Tables.PLAN;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.storage.internal.PlanDiff.CellText;
import mn.biyelelt.storage.internal.PlanDiff.Placed;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.impl.DSL;

/// Writes the rows of plans: only those that differ between two snapshots, in batches. Every method that writes says by how
/// much the sum of the rows' checksums changed.
final class PlanRows {

    private static final Param<UUID> ID = DSL.param("id", UUID.class);
    private static final Param<String> TEXT = DSL.param("text", String.class);
    private static final Param<Integer> NUMBER = DSL.param("number", Integer.class);

    /// As H2 compares identities.
    private static final Comparator<UUID> ID_ORDER = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };
    private static final Comparator<Placed> ROW_ORDER = Comparator.comparing(row -> row.element().id().value(),
            ID_ORDER);
    private static final Comparator<CellText> TEXT_ORDER = Comparator
            .comparing((CellText cell) -> cell.element().value(), ID_ORDER)
            .thenComparing(cell -> cell.key().field().name())
            .thenComparing(cell -> period(cell.key()));

    private final DSLContext database;

    PlanRows(DSLContext database) {
        this.database = database;
    }

    /// Adds a plan with all its rows.
    long insert(Plan plan, int place) {
        database.insertInto(PLAN)
                .set(PLAN.ID, plan.id().value())
                .set(PLAN.PLACE, place)
                .set(PLAN.FORM, plan.form())
                .set(PLAN.PLAN_YEAR, plan.year())
                .set(PLAN.CHECKSUM, checksum(plan, place))
                .execute();
        return RowCheck.unsigned(checksum(plan, place)) + update(empty(plan), plan);
    }

    /// Gives a plan's own row another place, form or year.
    long updateHead(Plan old, int oldPlace, Plan plan, int place) {
        database.update(PLAN)
                .set(PLAN.PLACE, place)
                .set(PLAN.FORM, plan.form())
                .set(PLAN.PLAN_YEAR, plan.year())
                .set(PLAN.CHECKSUM, checksum(plan, place))
                .where(PLAN.ID.eq(plan.id().value()))
                .execute();
        return RowCheck.unsigned(checksum(plan, place)) - RowCheck.unsigned(checksum(old, oldPlace));
    }

    /// Brings the rows of one snapshot to those of the next.
    long update(Plan from, Plan to) {
        var diff = new PlanDiff(from, to);
        UUID plan = to.id().value();
        deleteElements(plan, diff.removed());
        deleteTexts(plan, diff.goneTexts());
        updateElements(plan, diff.changed());
        insertElements(plan, diff.added());
        updateTexts(plan, diff.changedTexts());
        insertTexts(plan, diff.newTexts());
        return difference(plan, diff);
    }

    /// Takes a plan with all its rows out.
    long delete(Plan plan, int place) {
        UUID id = plan.id().value();
        database.deleteFrom(CELL).where(CELL.PLAN_ID.eq(id)).execute();
        database.deleteFrom(ELEMENT).where(ELEMENT.PLAN_ID.eq(id)).execute();
        database.deleteFrom(PLAN).where(PLAN.ID.eq(id)).execute();
        return -RowCheck.unsigned(checksum(plan, place)) + difference(id, new PlanDiff(plan, empty(plan)));
    }

    private static Plan empty(Plan plan) {
        return Plan.empty(plan.id(), plan.form(), plan.year());
    }

    private static long difference(UUID plan, PlanDiff diff) {
        return rows(plan, diff.added()) + rows(plan, diff.changed()) - rows(plan, diff.replaced())
                - rows(plan, diff.removed()) + texts(plan, diff.newTexts()) + texts(plan, diff.changedTexts())
                - texts(plan, diff.replacedTexts()) - texts(plan, diff.goneTexts());
    }

    private static long rows(UUID plan, Collection<Placed> rows) {
        return rows.stream().mapToLong(row -> RowCheck.unsigned(checksum(plan, row))).sum();
    }

    private static long texts(UUID plan, Collection<CellText> texts) {
        return texts.stream().mapToLong(cell -> RowCheck.unsigned(checksum(plan, cell))).sum();
    }

    private static int checksum(Plan plan, int place) {
        return RowCheck.of(plan.id(), place, plan.form(), plan.year());
    }

    private void deleteElements(UUID plan, Collection<Placed> rows) {
        run(database.deleteFrom(ELEMENT).where(ELEMENT.PLAN_ID.eq(ID).and(ELEMENT.ID.eq(ID))), rows,
                row -> new Object[]{plan, row.element().id().value()});
    }

    private void updateElements(UUID plan, Collection<Placed> placed) {
        run(database.update(ELEMENT)
                .set(ELEMENT.PARENT_ID, ID)
                .set(ELEMENT.KIND, TEXT)
                .set(ELEMENT.PLACE, NUMBER)
                .set(ELEMENT.DEPTH, NUMBER)
                .set(ELEMENT.SECTION_KEY, TEXT)
                .set(ELEMENT.CHECKSUM, NUMBER)
                .where(ELEMENT.PLAN_ID.eq(ID).and(ELEMENT.ID.eq(ID))), placed,
                row -> new Object[]{row.parent().value(), row.kind(), row.place(), row.depth(), row.key(),
                    checksum(plan, row), plan, row.element().id().value()});
    }

    private void insertElements(UUID plan, Collection<Placed> placed) {
        run(database.insertInto(ELEMENT)
                .columns(ELEMENT.PLAN_ID, ELEMENT.ID, ELEMENT.PARENT_ID, ELEMENT.KIND, ELEMENT.PLACE, ELEMENT.DEPTH,
                        ELEMENT.SECTION_KEY, ELEMENT.CHECKSUM)
                .values(ID, ID, ID, TEXT, NUMBER, NUMBER, TEXT, NUMBER), inOrder(placed, ROW_ORDER),
                row -> new Object[]{plan, row.element().id().value(), row.parent().value(), row.kind(), row.place(),
                    row.depth(), row.key(), checksum(plan, row)});
    }

    private void deleteTexts(UUID plan, Collection<CellText> texts) {
        run(database.deleteFrom(CELL).where(sameCell()), texts, cell -> new Object[]{plan, cell.element().value(),
            cell.key().field().name(), period(cell.key())});
    }

    private void updateTexts(UUID plan, Collection<CellText> texts) {
        run(database.update(CELL).set(CELL.TEXT, TEXT).set(CELL.CHECKSUM, NUMBER).where(sameCell()), texts,
                cell -> new Object[]{cell.text(), checksum(plan, cell), plan, cell.element().value(),
                    cell.key().field().name(), period(cell.key())});
    }

    private void insertTexts(UUID plan, Collection<CellText> texts) {
        run(database.insertInto(CELL)
                .columns(CELL.PLAN_ID, CELL.ELEMENT_ID, CELL.FIELD, CELL.PERIOD, CELL.TEXT, CELL.CHECKSUM)
                .values(ID, ID, TEXT, TEXT, TEXT, NUMBER), inOrder(texts, TEXT_ORDER),
                cell -> new Object[]{plan, cell.element().value(), cell.key().field().name(), period(cell.key()),
                    cell.text(), checksum(plan, cell)});
    }

    private static Condition sameCell() {
        return CELL.PLAN_ID.eq(ID).and(CELL.ELEMENT_ID.eq(ID)).and(CELL.FIELD.eq(TEXT)).and(CELL.PERIOD.eq(TEXT));
    }

    private static int checksum(UUID plan, Placed row) {
        return RowCheck.of(plan, row.element().id(), row.parent(), row.kind(), row.place(), row.depth(), row.key());
    }

    private static int checksum(UUID plan, CellText cell) {
        return RowCheck.of(plan, cell.element(), cell.key().field(), period(cell.key()), cell.text());
    }

    private static String period(CellKey key) {
        return key.period().map(ReportPeriod::key).orElse("");
    }

    /// Rows are added in the order of their keys: H2 then touches one page of the index after another. In any other order a large
    /// plan rewrites all pages again and again, and its file grows thirtyfold.
    private static <T> List<T> inOrder(Collection<T> rows, Comparator<T> order) {
        return rows.stream().sorted(order).toList();
    }

    private <T> void run(Query query, Collection<T> rows, Function<T, Object[]> values) {
        if (rows.isEmpty()) {
            return;
        }
        BatchBindStep batch = database.batch(query);
        for (T row : rows) {
            batch = batch.bind(values.apply(row));
        }
        batch.execute();
    }
}
