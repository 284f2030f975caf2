package mn.biyelelt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.publish.Outputs;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.report.publish.TargetFailure;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Writes a list as a paper, where one is asked for.
///
/// @param publishers makes the writer of papers, only when one is needed
record PrintedList(Function<Messages, ReportPublisher> publishers) {

    private static final String PDF = "--pdf";
    private static final String DOCX = "--docx";
    private static final String XLSX = "--xlsx";

    /// @param what tells what is written
    static List<ArgSpec> arguments(String what) {
        return List.of(Arguments.option(PDF, "FILE", what), Arguments.option(DOCX, "FILE", what),
                Arguments.option(XLSX, "FILE", what));
    }

    /// The papers asked for.
    static Outputs outputs(ParseResult given) {
        return new Outputs(path(given, PDF), path(given, DOCX), path(given, XLSX));
    }

    /// Writes the papers and tells the files.
    void write(Supplier<ReportDocument> paper, Outputs outputs, Terminal terminal) {
        Messages messages = terminal.messages();
        try {
            publishers.apply(messages).publish(paper, outputs).files()
                    .forEach(file -> terminal.result(file.toString()));
        } catch (TargetFailure e) {
            throw CommandFailure.failed(e.explain(messages));
        }
    }

    private static Optional<Path> path(ParseResult given, String option) {
        return Command.option(given, option).map(Path::of);
    }
}
