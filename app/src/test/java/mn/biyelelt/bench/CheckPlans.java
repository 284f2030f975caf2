package mn.biyelelt.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
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
import mn.biyelelt.validation.TextMemory;
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

    /// @param args a report's plan JSON, whose rows are repeated with other words
    public static void main(String[] args) throws IOException {
        Plan plan = repeated(PlanJson.read(Files.readAllBytes(Path.of(args[0])), UUID::randomUUID).getFirst());
        var form = FormCatalogue.shipped().find(plan.form()).orElseThrow();
        var validator = new Validator(RuleBook.rules());
        var lists = WordLists.shipped();
        var reader = new QuantityReader();
        var anew = new long[12];
        var again = new long[24];
        CheckList list = validator.check(plan, setting(plan, form, new TextMemory(lists, reader)));
        for (int i = 0; i < anew.length; i++) {
            var texts = new TextMemory(lists, reader);
            long start = now();
            list = validator.check(plan, setting(plan, form, texts));
            anew[i] = now() - start;
        }
        for (int i = 0; i < again.length; i++) {
            long start = now();
            list = validator.check(plan, list.setting());
            again[i] = now() - start;
        }
        report("all rules, every text read anew", anew, 1_000_000, "ms");
        report("all rules, texts read before", again, 1_000_000, "ms");
        edits(validator, list, plan);
    }

    private static Setting setting(Plan plan, Form form, TextMemory texts) {
        return Setting.of(plan, Paper.of(form), Optional.of(YEAR), Optional.empty(), texts);
    }

    /// Time of this thread's own, so that what else the machine does counts little.
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void edits(Validator validator, CheckList first, Plan plan) {
        List<Row> rows = plan.sections().getFirst().rows();
        CheckList list = first;
        Plan current = plan;
        var edits = new long[1000];
        var kept = new long[edits.length];
        for (int i = 0; i < edits.length; i++) {
            Activity activity = activityFrom(rows, i * 7 % rows.size());
            ElementId line = activity.indicators().getFirst().id();
            current = new SetText(line, CellKey.of(Fields.ACHIEVED, YEAR), "Нийт " + i + " хүн хамрагдсан.")
                    .apply(current);
            long start = now();
            CheckList before = list;
            list = validator.recheck(before, current);
            if (list.since(before).appeared().size() > rows.size()) {
                throw new IllegalStateException("an edit of one cell cannot bring that much");
            }
            edits[i] = now() - start;
            long again = now();
            list = validator.recheck(list, current);
            kept[i] = now() - again;
        }
        report("one edit checked again, with the difference", edits, 1000, "us");
        report("nothing changed", kept, 1000, "us");
        System.out.println("findings " + list.entries().size());
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
        for (int copy = 0; lines < LINES; copy++) {
            for (Row row : main.rows()) {
                rows.add(numbered(fresh(row, " " + word(rows.size())), copy));
                lines += row instanceof Activity activity ? activity.indicators().size() : 0;
            }
        }
        return plan.withSections(List.of(main.withRows(rows)));
    }

    private static Row fresh(Row row, String word) {
        return switch (row) {
            case Group group -> new Group(id(), group.depth(), cells(group.cells(), word));
            case Activity activity -> new Activity(id(), cells(activity.cells(), word), activity.indicators().stream()
                    .map(line -> new Indicator(id(), cells(line.cells(), word))).toList());
        };
    }

    /// Counts the numbers of each copy on, as if it were forty goals further down.
    private static Row numbered(Row row, int copy) {
        String number = row.get(Fields.NUMBER);
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        String counted = end == 0
                ? number
                : Integer.parseInt(number.substring(0, end)) + 40 * copy + number.substring(end);
        return row.withCells(row.cells().with(Fields.NUMBER, counted));
    }

    /// The texts of several words with one word more, which no other row has.
    private static Cells cells(Cells cells, String word) {
        var builder = Cells.builder();
        cells.forEach((key, text) -> builder.put(key, text.indexOf(' ') < 0 ? text : text + word));
        return builder.build();
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 20) {
            word.append((char) ('а' + rest % 20));
        }
        return word.append("ссан").toString();
    }

    private static ElementId id() {
        return new ElementId(UUID.randomUUID());
    }
}
