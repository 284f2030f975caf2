package mn.biyelelt.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.progress.Assessment;
import mn.biyelelt.progress.IndicatorTexts;
import mn.biyelelt.progress.PercentAssessor;
import mn.biyelelt.wire.IndicatorLine;
import mn.biyelelt.wire.JsonRejected;
import mn.biyelelt.wire.JsonWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `percent`: the texts of one indicator as a line of JSON in, what follows from its figures as a line of JSON out.
///
/// A line that is no such JSON gets an answer with the one key `error`; the others are answered all the same, and the exit
/// code says that there was bad input.
public final class PercentCommand implements Command {

    @Override
    public String name() {
        return "percent";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.percent.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.json(messages));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        var assessor = new PercentAssessor(new QuantityReader());
        var codes = new int[]{ExitCode.DONE};
        InputLines.forEach(terminal, line -> {
            if (!line.isBlank()) {
                codes[0] = Math.max(codes[0], answer(line, assessor, terminal));
            }
        }, tooLong -> codes[0] = Math.max(codes[0], refused(tooLong.text(), terminal)));
        return codes[0];
    }

    private static int answer(String line, PercentAssessor assessor, Terminal terminal) {
        try {
            var texts = IndicatorLine.read(line.getBytes(StandardCharsets.UTF_8));
            var assessment = assessor.assess(new IndicatorTexts(texts.indicator(), texts.baseline(), texts.target(),
                    texts.achieved(), texts.claimed(), texts.unit()));
            terminal.result(json(assessment, terminal.messages()));
            return ExitCode.DONE;
        } catch (JsonRejected e) {
            return refused(Rejections.text(e, terminal.messages()), terminal);
        }
    }

    private static int refused(String reason, Terminal terminal) {
        terminal.result(JsonWriter.onOneLine().beginObject().member("error", reason).endObject().toString());
        return ExitCode.BAD_INPUT;
    }

    private static String json(Assessment assessment, Messages messages) {
        return JsonWriter.onOneLine()
                .beginObject()
                .key("ratio").decimal(assessment.ratio())
                .key("progress").decimal(assessment.progress())
                .member("arithmetic", assessment.arithmetic().key())
                .member("verdict", assessment.verdict().key())
                .key("proposal").decimal(assessment.proposal())
                .member("why", assessment.why().in(messages::get))
                .member("steps", assessment.steps().stream().map(step -> step.in(messages::get)).toList())
                .endObject()
                .toString();
    }
}
