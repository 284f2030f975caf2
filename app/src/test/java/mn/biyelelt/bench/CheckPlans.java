package mn.biyelelt.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import mn.biyelelt.domain.change.Change;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Checker;
import mn.biyelelt.validation.Paper;
import mn.biyelelt.validation.Setting;
import mn.biyelelt.validation.TextMemory;
import mn.biyelelt.validation.Validator;
import mn.biyelelt.validation.WordLists;
import mn.biyelelt.validation.rules.RuleBook;
import mn.biyelelt.wire.PlanJson;

/// Measures the check list over plans of 4,000 indicator lines: texts never read before, every row asked about, rows known
/// by their content or from the list before, and edits of one cell. Time by the clock, as long plans are checked by all processors; that of an edit is
/// the computing of its thread.
public final class CheckPlans {

    private static final LongPlan LONG = new LongPlan(4000);
    private static final int ROUNDS = 10;
    /// So many that the compiler has seen every branch of the rules: what a loop of 80 tells in its second half.
    private static final int WARM = 40;
    private static final int EDITS = 300;
    private static final AtomicInteger KEPT = new AtomicInteger();

    private final Validator validator = new Validator(RuleBook.rules());
    private final WordLists lists = WordLists.shipped();
    private final QuantityReader reader = new QuantityReader();
    private final Plan plan;
    private final ReportPeriod year;
    private final Form form;

    private CheckPlans(Plan plan) {
        this.plan = plan;
        year = ReportPeriod.yearOf(plan.year());
        form = FormCatalogue.shipped().find(plan.form()).orElseThrow();
    }

    /// @param args plan JSON of reports, whose rows are repeated with other words; with `+` before a path every twentieth row
    ///             loses its percents
    public static void main(String[] args) throws IOException {
        for (String arg : args) {
            String path = arg.startsWith("+") ? arg.substring(1) : arg;
            Plan small = PlanJson.read(Files.readAllBytes(Path.of(path)), UUID::randomUUID).getFirst();
            Plan plan = LONG.of(small);
            System.out.println(arg);
            new CheckPlans(arg.startsWith("+") ? LONG.withHoles(plan) : plan).measure();
        }
    }

    private void measure() {
        CheckList list = validator.check(plan, setting(plan, new TextMemory(lists, reader)));
        System.out.printf("  %d rows, %d findings%n", plan.sections().getFirst().rows().size(), list.entries().size());
        inTurn("texts never read", ROUNDS, _ -> {
            var texts = new TextMemory(lists, reader);
            return () -> validator.check(plan, setting(plan, texts));
        });
        inTurn("every row asked about, texts read before", WARM, i -> elsewhere(list, i));
        report("a copy of the plan with letters of its own", "ms", WARM, _ -> {
            Plan copy = LONG.copied(plan);
            return timed(() -> validator.check(copy, setting(copy, list.setting().rows().texts())));
        });
        report("the same rows, nothing kept of the list", "ms", WARM,
                _ -> timed(() -> validator.check(plan, setting(plan, list.setting().rows().texts()))));
        again();
        edits(list);
    }

    /// The plan as that of an office in another aimag each time: nothing is known of its rows, as rules may ask for the aimag.
    private Work elsewhere(CheckList list, int round) {
        Plan moved = plan.withCells(plan.cells().with(Fields.OFFICE_AIMAG, "Аймаг " + round));
        return () -> validator.check(moved, setting(moved, list.setting().rows().texts()));
    }

    /// A plan that the workspace knows: looked at again, and read from its file again.
    private void again() {
        var checker = new Checker(validator, lists, reader,
                _ -> form);
        checker.check(plan, Optional.of(year), List.of());
        report("all rows known", "us", EDITS, _ -> timed(() -> checker.check(plan, Optional.of(year), List.of())));
        byte[] file = PlanJson.write(plan);
        report("all rows known, plan read from its file again", "us", ROUNDS, _ -> {
            Plan read = PlanJson.read(file, UUID::randomUUID).getFirst();
            return timed(() -> checker.check(read, Optional.of(year), List.of()));
        });
    }

    private void edits(CheckList first) {
        List<Activity> rows = plan.sections().getFirst().rows().stream()
                .filter(row -> row instanceof Activity activity && !activity.indicators().isEmpty())
                .map(Activity.class::cast).toList();
        IntFunction<ElementId> line = i -> rows.get(i * 7 % rows.size()).indicators().getFirst().id();
        IntFunction<ElementId> row = i -> rows.get(i * 7 % rows.size()).id();
        var achieved = CellKey.of(Fields.ACHIEVED, year);
        edits("a short result", first,
                i -> new SetText(line.apply(i), achieved, "Нийт " + i + " хүн хамрагдсан."));
        edits("a result of 130 letters", first, i -> new SetText(line.apply(i), achieved, """
                Сумын 4 багийн 1 250 иргэнийг урьдчилан сэргийлэх үзлэгт хамруулж, хамралт 86,5 хувьд хүрсэн %d. \
                Үүнээс 40-өөс дээш насны 320 иргэн.""".formatted(i)));
        edits("a percent", first, i -> new SetText(line.apply(i), CellKey.of(Fields.ACHIEVED_PERCENT, year),
                Integer.toString(i % 100)));
        edits("an activity's text", first, i -> new SetText(row.apply(i), CellKey.of(Fields.ITEM_TEXT),
                "Ажил " + i + " зохион байгуулна."));
        edits("who is responsible", first, i -> new SetText(row.apply(i), CellKey.of(Fields.RESPONSIBLE),
                "Б.Тод" + (char) ('а' + i % 30)));
        edits("a number", first, i -> new SetText(row.apply(i), CellKey.of(Fields.NUMBER), i + ".1.1"));
    }

    private void edits(String what, CheckList first, IntFunction<Change> change) {
        var last = new CheckList[]{first};
        report("edit of " + what, "us", EDITS, i -> {
            CheckList before = last[0];
            Plan edited = change.apply(i).apply(before.plan());
            return computed(() -> {
                last[0] = validator.recheck(before, edited);
                return last[0].since(before);
            });
        });
    }

    private Setting setting(Plan of, TextMemory texts) {
        return Setting.of(of, Paper.of(form), Optional.of(year), Optional.empty(), texts);
    }

    private interface Work {

        Object done();
    }

    private interface Round {

        long time(int round) throws IOException;
    }

    private static long timed(Work work) {
        return measured(work, System::nanoTime);
    }

    /// Time of this thread's own, so that what else the machine does counts little.
    private static long computed(Work work) {
        return measured(work, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    private static long measured(Work work, LongSupplier clock) {
        long start = clock.getAsLong();
        Object done = work.done();
        long time = clock.getAsLong() - start;
        KEPT.set(System.identityHashCode(done));
        return time;
    }

    /// Work done in turn by one thread and by as many as there are processors: what is shared out stays in the pool of the thread
    /// that shares it.
    private static void inTurn(String what, int rounds, IntFunction<Work> work) {
        var shared = new long[2 * rounds];
        try (var one = new ForkJoinPool(1)) {
            report(what + ", one thread", "ms", rounds, i -> {
                Work alone = work.apply(2 * i);
                long time = one.submit(() -> timed(alone)).join();
                shared[i] = timed(work.apply(2 * i + 1));
                return time;
            });
        }
        report(what + ", all processors", "ms", rounds, i -> shared[i]);
    }

    /// Tells the second half of the rounds, which find the program warm.
    private static void report(String what, String unit, int rounds, Round round) {
        var times = new long[rounds];
        try {
            for (int i = 0; i < 2 * rounds; i++) {
                times[i % rounds] = round.time(i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.sort(times);
        double part = unit.equals("ms") ? 1_000_000 : 1000;
        System.out.printf("  %s: median %.1f %s, best %.1f%n", what, times[rounds / 2] / part, unit,
                times[0] / part);
    }
}
