package mn.biyelelt.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.checklist.CheckListPaper;
import mn.biyelelt.report.publish.Outputs;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.report.publish.TargetFailure;
import mn.biyelelt.validation.CheckList;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Writes the check list as a paper, where one is asked for.
final class PrintedCheckList {

    private static final String PDF = "--pdf";
    private static final String DOCX = "--docx";
    private static final String XLSX = "--xlsx";

    private final Function<Messages, ReportPublisher> publishers;
    private final Clock clock;

    /// @param clock says when the list was made and, in its zone, of which day it is
    PrintedCheckList(Function<Messages, ReportPublisher> publishers, Clock clock) {
        this.publishers = publishers;
        this.clock = clock;
    }

    static List<ArgSpec> arguments(Messages messages) {
        String what = messages.get("cli.check.paper");
        return List.of(Arguments.option(PDF, "FILE", what), Arguments.option(DOCX, "FILE", what),
                Arguments.option(XLSX, "FILE", what));
    }

    /// The papers asked for.
    static Outputs outputs(ParseResult given) {
        return new Outputs(path(given, PDF), path(given, DOCX), path(given, XLSX));
    }

    /// Writes the papers.
    ///
    /// @return the files
    List<Path> write(CheckList list, Outputs outputs, Messages messages) {
        try {
            return publishers.apply(messages).publish(() -> CheckListPaper.compose(list, messages, clock.instant(),
                    LocalDate.now(clock)), outputs).files();
        } catch (TargetFailure e) {
            throw CommandFailure.failed(e.explain(messages));
        }
    }

    private static Optional<Path> path(ParseResult given, String option) {
        return Command.option(given, option).map(Path::of);
    }
}
