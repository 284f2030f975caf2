package mn.biyelelt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import org.junit.jupiter.api.Test;

/// `read` and `percent` answer each line of input with a line of JSON.
class ReadAndPercentCommandTest {

    private int code;

    @Test
    void readTellsValuesAndTheOneMeant() {
        assertThat(run("90 хувиас доошгүй\n", "read", "--json")).isEqualTo(
                "{\"text\":\"90 хувиас доошгүй\",\"values\":[{\"value\":\"90\",\"unit\":\"percent\",\"comparator\":\">=\","
                        + "\"kind\":\"quantity\",\"source\":\"90 хувиас доошгүй\"}],"
                        + "\"measure\":{\"value\":\"90\",\"unit\":\"percent\",\"comparator\":\">=\"}}\n");
        assertThat(code).isEqualTo(ExitCode.DONE);
    }

    @Test
    void readSaysWhenNothingOrSeveralValuesAreMeant() {
        assertThat(run("батлагдсан\n\n3 видео, 2 нийтлэл", "read").lines())
                .map(line -> line.substring(line.lastIndexOf("\"measure\"")))
                .containsExactly("\"measure\":\"none\"}", "\"measure\":\"none\"}", "\"measure\":\"ambiguous\"}");
    }

    @Test
    void percentTellsWhatFollowsFromTheFigures() {
        assertThat(run("{\"indicator\":\"Хамралтын хувь\",\"baseline\":\"40\",\"target\":\"80%\",\"achieved\":60,"
                + "\"claimed\":\"75\",\"unit\":null}\n", "percent", "--json"))
                .isEqualTo("{\"ratio\":75.00,\"progress\":50.00,\"arithmetic\":\"ok\",\"verdict\":\"consistent\","
                        + "\"proposal\":75.00,\"why\":\"75 % follows from the figures.\",\"steps\":[\"Target: 80 %.\","
                        + "\"Achieved: 60 %.\",\"Baseline: 40 %.\",\"More is better.\",\"60 ÷ 80 × 100 = 75 %.\","
                        + "\"From the baseline: (60 − 40) ÷ (80 − 40) × 100 = 50 %.\"]}\n");
    }

    @Test
    void percentGoesOnAfterALineThatIsNoJson() {
        assertThat(run("oops\n{\"target\":\"10\",\"achieved\":\"5\"}\n", "percent").lines())
                .satisfiesExactly(first -> assertThat(first).startsWith("{\"error\":"),
                        second -> assertThat(second).startsWith("{\"ratio\":50.00,"));
        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
    }

    private String run(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var terminal = new Terminal(in, new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Messages.in(Language.ENGLISH));
        var program = new CommandLineProgram(List.of(new ReadCommand(), new PercentCommand()),
                (_, _) -> Optional.empty(), "test");
        code = program.run(terminal, arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
