package mn.biyelelt.cli;

import java.util.List;
import mn.biyelelt.domain.quantity.Measure;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.wire.JsonWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `read`: one text a line in, what was read from it as one line of JSON out.
public final class ReadCommand implements Command {

    private static final String MEASURE = "measure";

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.read.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.json(messages));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        var reader = new QuantityReader();
        var codes = new int[]{ExitCode.DONE};
        InputLines.forEach(terminal, line -> terminal.result(json(line, reader.read(line))), tooLong -> {
            terminal.result(
                    JsonWriter.onOneLine().beginObject().member("error", tooLong.text()).endObject().toString());
            codes[0] = tooLong.exitCode();
        });
        return codes[0];
    }

    private static String json(String text, Reading reading) {
        var json = JsonWriter.onOneLine().beginObject().member("text", text).key("values").beginArray();
        for (Value value : reading.values()) {
            amount(json.beginObject(), value)
                    .member("kind", value.kind().key())
                    .member("source", value.span().of(text))
                    .endObject();
        }
        json.endArray();
        switch (reading.measure()) {
            case Measure.One(Value value) -> amount(json.key(MEASURE).beginObject(), value).endObject();
            case Measure.Ambiguous _ -> json.member(MEASURE, "ambiguous");
            case Measure.None _ -> json.member(MEASURE, "none");
        }
        return json.endObject().toString();
    }

    private static JsonWriter amount(JsonWriter json, Value value) {
        return json.member("value", value.value())
                .member("unit", value.unit().key())
                .member("comparator", value.comparison().key());
    }
}
