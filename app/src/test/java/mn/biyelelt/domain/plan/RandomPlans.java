package mn.biyelelt.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.FieldType;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;

/// Plans for property tests, the same ones for the same seed: built-in fields and fields a form declared, once and per
/// reporting period, with texts of all kinds.
public final class RandomPlans {

    private static final List<ReportPeriod> PERIODS = List.of(ReportPeriod.yearOf(2024), ReportPeriod.yearOf(2025),
            new ReportPeriod(2025, ReportPeriod.Span.HALF), new ReportPeriod(2025, ReportPeriod.Span.Q1));
    private static final List<FieldKey> DECLARED = List.of(new FieldKey("spent"), new FieldKey("source"),
            new FieldKey("unit-of-measure"), new FieldKey("note.aimag"));

    private final Random random;

    private RandomPlans(Random random) {
        this.random = random;
    }

    /// Plans from a seed; name the seed in the test's failure message.
    public static RandomPlans seeded(long seed) {
        return of(new Random(seed));
    }

    /// Plans from a source of randomness that others draw from too.
    public static RandomPlans of(Random random) {
        return new RandomPlans(random);
    }

    /// A plan with up to 3 sections, 12 rows each.
    public Plan next() {
        var cells = cells(Level.PLAN);
        return new Plan(new PlanId(uuid()), "unit-plan", 2000 + random.nextInt(40), cells, some(3, this::section),
                some(4, this::signature));
    }

    /// What a workspace may hold.
    public Holdings holdings() {
        var office = new Office("Сум \"А\"", "soum-health-centre", RandomTexts.any(random), "");
        return new Holdings(office,
                List.of(new Person(new ElementId(uuid()), "Б.Тод", "Эмч", RandomTexts.any(random), true)),
                List.of(new OfficeUnit(new ElementId(uuid()), "Эх барих тасаг", RandomTexts.any(random))),
                Map.of("own-form", "id: own-form\nnames: {mn: \"Өөрийн\"}\n"),
                List.of(next(), next()));
    }

    /// A section with its rows.
    public Section section() {
        var keys = List.of("main", "additional", "skills");
        return new Section(id(), keys.get(random.nextInt(3)), cells(Level.SECTION), some(12, this::row));
    }

    /// A group or an activity with its indicators.
    public Row row() {
        return random.nextInt(4) == 0
                ? new Group(id(), 1 + random.nextInt(9), cells(Level.GROUP))
                : new Activity(id(), cells(Level.ACTIVITY), some(4, this::indicator));
    }

    /// An indicator line.
    public Indicator indicator() {
        return new Indicator(id(), cells(Level.INDICATOR));
    }

    /// A signature.
    public Signature signature() {
        return new Signature(id(), cells(Level.SIGNATURE));
    }

    /// A key that a cell at that level may have.
    public CellKey cellKey(Level level) {
        if (random.nextInt(4) == 0 && takesDeclared(level)) {
            FieldKey declared = DECLARED.get(random.nextInt(DECLARED.size()));
            return random.nextBoolean() ? CellKey.of(declared) : CellKey.of(declared, period());
        }
        if (level == Level.INDICATOR && random.nextInt(8) == 0) {
            return CellKey.of(Fields.targetOf(2020 + random.nextInt(10)));
        }
        List<Field> fields = Fields.of(level);
        Field field = fields.get(random.nextInt(fields.size()));
        return field.perPeriod() ? CellKey.of(field.key(), period()) : CellKey.of(field.key());
    }

    /// A text that a cell of that key may have.
    public String text(Level level, CellKey key) {
        boolean flag = Fields.find(level, key.field()).filter(field -> field.type() == FieldType.FLAG).isPresent();
        return flag ? random.nextBoolean() ? "true" : "" : RandomTexts.anyLength(random);
    }

    /// Whether a form may declare fields at that level.
    private static boolean takesDeclared(Level level) {
        return level == Level.PLAN || level == Level.ACTIVITY || level == Level.INDICATOR;
    }

    private Cells cells(Level level) {
        var cells = Cells.builder();
        int texts = random.nextInt(8);
        for (int i = 0; i < texts; i++) {
            CellKey key = cellKey(level);
            cells.put(key, text(level, key));
        }
        return cells.build();
    }

    private ReportPeriod period() {
        return PERIODS.get(random.nextInt(PERIODS.size()));
    }

    private <T> List<T> some(int most, Supplier<? extends T> make) {
        var list = new ArrayList<T>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            list.add(make.get());
        }
        return list;
    }

    private ElementId id() {
        return new ElementId(uuid());
    }

    private UUID uuid() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L,
                random.nextLong() & 0x3FFFFFFFFFFFFFFFL | Long.MIN_VALUE);
    }
}
