package mn.biyelelt.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.report.layout.Texts;

/// A plan of invented rows for measurements, with the year-end results of every indicator line.
public final class GeneratedPlan {

    private static final int YEAR = 2026;
    private static final ReportPeriod PERIOD = ReportPeriod.yearOf(YEAR);

    private final Random random = new Random(7);
    private final Texts texts = new Texts(random);

    private GeneratedPlan() {}

    /// A plan for the unit's annual report with that many indicator lines; always the same.
    public static Plan of(int lines) {
        return new GeneratedPlan().plan(lines);
    }

    private Plan plan(int lines) {
        var rows = new ArrayList<Row>();
        int activities = 0;
        int made = 0;
        while (made < lines) {
            if (activities % 8 == 0) {
                rows.add(new Group(id(), 2,
                        cells(Fields.NUMBER, "1." + activities / 8, Fields.ITEM_TEXT, texts.sentence(12))));
            }
            activities++;
            int count = Math.min(lines - made, random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1);
            rows.add(activity("1." + activities / 8 + "." + activities % 8, count));
            made += count;
        }
        var section = new Section(id(), "main", Cells.EMPTY, rows);
        return Plan.empty(new PlanId(new UUID(random.nextLong(), random.nextLong())), "unit-annual-report", YEAR)
                .withSections(List.of(section));
    }

    private Activity activity(String number, int lines) {
        var indicators = new ArrayList<Indicator>();
        for (int i = 0; i < lines; i++) {
            Cells cells = cells(Fields.INDICATOR_NAME, texts.sentence(6), Fields.BASELINE, texts.sentence(2),
                    Fields.TARGET,
                    texts.sentence(4)).with(CellKey.of(Fields.ACHIEVED, PERIOD), texts.paragraphs(2, 14))
                    .with(CellKey.of(Fields.ACHIEVED_PERCENT, PERIOD), String.valueOf(random.nextInt(101)));
            indicators.add(new Indicator(id(), cells));
        }
        return new Activity(id(),
                cells(Fields.NUMBER, number, Fields.ITEM_TEXT, texts.sentence(14), Fields.FUNDING, "-"),
                indicators);
    }

    private ElementId id() {
        return new ElementId(new UUID(random.nextLong(), random.nextLong()));
    }

    private static Cells cells(Object... fieldsAndTexts) {
        Cells cells = Cells.EMPTY;
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            cells = cells.with(CellKey.of((FieldKey) fieldsAndTexts[i]), (String) fieldsAndTexts[i + 1]);
        }
        return cells;
    }
}
