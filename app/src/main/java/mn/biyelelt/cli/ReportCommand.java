package mn.biyelelt.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.layout.MissingGlyph;
import mn.biyelelt.report.publish.Outputs;
import mn.biyelelt.report.publish.Published;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.report.publish.TargetFailure;
import mn.biyelelt.storage.Workspace;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `report`: writes a plan's papers as PDF, DOCX and XLSX and prints their paths.
public final class ReportCommand implements Command {

    private static final String FORM = "--form";
    private static final String STATS = "--stats";
    private static final long NANOS = 1_000_000;

    private final Function<Messages, ReportPublisher> publishers;
    private final Clock clock;
    private final LongSupplier nanoTime;

    /// @param publishers makes the writer of papers, only when one is needed
    /// @param clock      says when a paper was composed
    /// @param nanoTime   a running clock, for `--stats` alone
    public ReportCommand(Function<Messages, ReportPublisher> publishers, Clock clock, LongSupplier nanoTime) {
        this.publishers = publishers;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.report.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages), Arguments.plan(messages),
                Arguments.option(FORM, "ID", messages.get("cli.report.form")),
                Arguments.period(messages),
                Arguments.option("--pdf", "FILE", messages.get("cli.report.pdf")),
                Arguments.option("--docx", "FILE", messages.get("cli.report.docx")),
                Arguments.option("--xlsx", "FILE", messages.get("cli.report.xlsx")),
                Arguments.flag(STATS, messages.get("cli.report.stats")));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Messages messages = terminal.messages();
        var outputs = new Outputs(path(given, "--pdf"), path(given, "--docx"), path(given, "--xlsx"));
        refuseOneFileTwice(outputs, messages);
        if (outputs.equals(Outputs.NONE) && !given.hasMatchedOption(STATS)) {
            terminal.message(messages.get("cli.report.noPaper"));
            return ExitCode.USAGE;
        }
        Optional<ReportPeriod> period = Periods.of(given, messages);
        long start = nanoTime.getAsLong();
        Holdings holdings = read(Command.path(given, 0), terminal);
        long read = (nanoTime.getAsLong() - start) / NANOS;
        Plan plan = PlanChoice.only(Command.option(given, Arguments.PLAN), holdings.plans(), messages);
        Form form = FormChoice.named(Command.option(given, FORM).orElse(plan.form()), holdings, messages);
        Published published = publish(plan, form, period, outputs, messages);
        published.files().forEach(file -> terminal.result(file.toString()));
        if (given.hasMatchedOption(STATS)) {
            terminal.result(stats(published, read));
        }
        tellMissing(published.missing(), terminal);
        return ExitCode.DONE;
    }

    private static Holdings read(Path file, Terminal terminal) {
        try (Workspace workspace = WorkspaceArgument.open(file, terminal)) {
            return workspace.holdings();
        }
    }

    private static Optional<Path> path(ParseResult given, String option) {
        return Command.option(given, option).map(Path::of);
    }

    private static void refuseOneFileTwice(Outputs outputs, Messages messages) {
        var seen = new HashSet<Path>();
        for (Optional<Path> file : List.of(outputs.pdf(), outputs.docx(), outputs.xlsx())) {
            if (file.isPresent() && !seen.add(file.get().toAbsolutePath().normalize())) {
                throw CommandFailure.badInput(messages.get("cli.report.oneFileTwice", "file", file.get()));
            }
        }
    }

    private Published publish(Plan plan, Form form, Optional<ReportPeriod> period, Outputs outputs,
            Messages messages) {
        try {
            return publishers.apply(messages)
                    .publish(() -> Composer.compose(plan, form, period, clock.instant()), outputs);
        } catch (TargetFailure e) {
            throw CommandFailure.failed(e.explain(messages));
        }
    }

    /// Names and figures in turn, for scripts: counts, then milliseconds.
    private static String stats(Published published, long read) {
        Published.Times times = published.times();
        return "rows " + published.rows() + "\npages " + published.pages() + "\nread-ms " + read + "\ncompose-ms "
                + times.compose() + "\nlayout-ms " + times.layout() + "\npdf-ms " + times.pdf() + "\ndocx-ms "
                + times.docx() + "\nxlsx-ms " + times.xlsx() + "\nwrite-ms " + times.write();
    }

    private static void tellMissing(List<MissingGlyph> missing, Terminal terminal) {
        for (MissingGlyph glyph : missing) {
            terminal.message(terminal.messages().get("cli.report.missingGlyph", "character", glyph.character(),
                    "substitute", glyph.substitute(), "count", glyph.count(), "page", glyph.page()));
        }
    }
}
