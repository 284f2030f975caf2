package mn.biyelelt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.Row;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Paper;
import mn.biyelelt.validation.Setting;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import mn.biyelelt.validation.rules.RuleBook;
import mn.biyelelt.wire.PlanJson;

/// Measures the check list over a plan of 4,000 indicator lines: all rules over texts never read before, all rules again, and
/// one edit.
public final class CheckPlans {

    private static final int LINES = 4000;
    private static final ReportPeriod YEAR = ReportPeriod.yearOf(2026);

    private CheckPlans() {
    }

    /// @param args a report's plan JSON, whose rows are repeated
    public static void main(String[] args) throws IOException {
        Plan plan = repeated(PlanJson.read(Files.readAllBytes(Path.of(args[0])), UUID::randomUUID).getFirst());
        var form = FormCatalogue.shipped().find(plan.form()).orElseThrow();
        var validator = new Validator(RuleBook.rules());
        Setting setting = Setting.of(plan, Paper.of(form), Optional.of(YEAR), Optional.empty(), WordLists.shipped(),
                new QuantityReader());
        var full = new long[6];
        CheckList checked = validator.check(plan, setting);
        for (int i = 0; i < full.length; i++) {
            long start = System.nanoTime();
            checked = validator.check(plan, setting);
            full[i] = System.nanoTime() - start;
        }
        report("all rules, every text read anew", full, 1_000_000, "ms");
        edits(validator, checked, plan);
    }

    private static void edits(Validator validator, CheckList first, Plan plan) {
        List<Row> rows = plan.sections().getFirst().rows();
        CheckList checked = first;
        Plan current = plan;
        var edits = new long[300];
        var kept = new long[300];
        for (int i = 0; i < edits.length; i++) {
            Activity activity = activityFrom(rows, i * 7 % rows.size());
            ElementId line = activity.indicators().getFirst().id();
            current = new SetText(line, CellKey.of(Fields.ACHIEVED, YEAR), "Нийт " + i + " хүн хамрагдсан.")
                    .apply(current);
            long start = System.nanoTime();
            checked = validator.recheck(checked, current);
            edits[i] = System.nanoTime() - start;
            long again = System.nanoTime();
            checked = validator.recheck(checked, current);
            kept[i] = System.nanoTime() - again;
        }
        report("one edit checked again", edits, 1000, "us");
        report("nothing changed", kept, 1000, "us");
        System.out.println("findings " + checked.entries().size());
    }

    private static Activity activityFrom(List<Row> rows, int index) {
        for (int i = index;; i = (i + 1) % rows.size()) {
            if (rows.get(i) instanceof Activity activity && !activity.indicators().isEmpty()) {
                return activity;
            }
        }
    }

    private static void report(String what, long[] times, long unit, String name) {
        Arrays.sort(times);
        System.out.printf("%s: median %.1f %s, best %.1f, 99th of 100 %.1f%n", what,
                times[times.length / 2] / (double) unit, name,
                times[0] / (double) unit, times[times.length * 99 / 100] / (double) unit);
    }

    private static Plan repeated(Plan plan) {
        Section main = plan.sections().getFirst();
        var rows = new ArrayList<Row>();
        int lines = 0;
        while (lines < LINES) {
            for (Row row : main.rows()) {
                rows.add(fresh(row));
                lines += row instanceof Activity activity ? activity.indicators().size() : 0;
            }
        }
        return plan.withSections(List.of(main.withRows(rows)));
    }

    private static Row fresh(Row row) {
        return switch (row) {
            case Group group -> new Group(id(), group.depth(), group.cells());
            case Activity activity -> new Activity(id(), activity.cells(),
                    activity.indicators().stream().map(line -> new Indicator(id(), line.cells())).toList());
        };
    }

    private static ElementId id() {
        return new ElementId(UUID.randomUUID());
    }
}
