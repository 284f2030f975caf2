package mn.biyelelt.wire;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import mn.biyelelt.gate.Limits;
import mn.biyelelt.wire.JsonRejected.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON text into values that remember their place. Data only: no types, no references, limits on length, depth and
/// number of values.
public final class JsonTree {

    private static final int LONGEST_KEY = 1_000;

    private final Limits limits;
    private final JsonFactory factory;
    private int values;

    /// @param longestKey characters
    private JsonTree(Limits limits, int longestKey) {
        this.limits = limits;
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.text())
                .maxNameLength(Math.min(limits.text(), longestKey))
                .maxNumberLength(limits.figure())
                .build();
        factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    }

    /// For files from outside.
    static JsonTree ofFiles() {
        return new JsonTree(Limits.ofPlans(), LONGEST_KEY);
    }

    /// For lines of the standard input.
    static JsonTree ofLines() {
        return new JsonTree(Limits.ofLines(), LONGEST_KEY);
    }

    /// For what this program wrote itself.
    static JsonTree ofOwnRecords() {
        return new JsonTree(Limits.ofRecords(), LONGEST_KEY);
    }

    /// For what the program remembers, whose keys may be paths of files.
    public static JsonTree ofSettings() {
        Limits limits = Limits.ofSettings();
        return new JsonTree(limits, limits.text());
    }

    /// @throws JsonRejected if the bytes are no JSON document in UTF-8 within the limits
    public JsonSpot read(byte[] utf8) {
        if (utf8.length > limits.bytes()) {
            throw new JsonRejected(Reason.TOO_LARGE, utf8.length + " bytes", 0, 0, JsonSpot.ROOT);
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), decoded(utf8))) {
            return JsonSpot.root(document(parser));
        } catch (StreamConstraintsException e) {
            throw rejected(Reason.TOO_LARGE, e);
        } catch (JacksonIOException e) {
            throw new JsonRejected(Reason.NOT_UTF8, "", 0, 0, JsonSpot.ROOT);
        } catch (JacksonException e) {
            throw rejected(Reason.NO_JSON, e);
        }
    }

    /// Decodes while it is read: a second copy of the text would cost more memory than all its values.
    private static Reader decoded(byte[] utf8) {
        int start = utf8.length >= 3 && utf8[0] == (byte) 0xEF && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF
                ? 3
                : 0;
        return new InputStreamReader(new ByteArrayInputStream(utf8, start, utf8.length - start),
                StandardCharsets.UTF_8.newDecoder());
    }

    private static JsonRejected rejected(Reason reason, JacksonException problem) {
        TokenStreamLocation at = problem.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        String message = problem.getOriginalMessage();
        return new JsonRejected(reason, message == null ? "" : message, line, column, JsonSpot.ROOT);
    }

    private JsonValue document(JsonParser parser) {
        TokenStreamLocation start = parser.currentLocation();
        if (parser.nextToken() == null) {
            throw new JsonRejected(Reason.NO_JSON, "empty", start.getLineNr(), start.getColumnNr(), JsonSpot.ROOT);
        }
        JsonValue value = value(parser);
        if (parser.nextToken() != null) {
            TokenStreamLocation at = parser.currentTokenLocation();
            throw new JsonRejected(Reason.NO_JSON, "text after the end", at.getLineNr(), at.getColumnNr(),
                    JsonSpot.ROOT);
        }
        return value;
    }

    private JsonValue value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        TokenStreamLocation at = parser.currentTokenLocation();
        values++;
        if (values > limits.values()) {
            throw new JsonRejected(Reason.TOO_LARGE, limits.values() + " values", at.getLineNr(), at.getColumnNr(),
                    JsonSpot.ROOT);
        }
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (token) {
            case START_OBJECT -> members(parser, line, column);
            case START_ARRAY -> items(parser, line, column);
            case VALUE_STRING -> new JsonValue.Text(parser.getString(), line, column);
            case VALUE_TRUE -> new JsonValue.Flag(true, line, column);
            case VALUE_FALSE -> new JsonValue.Flag(false, line, column);
            case VALUE_NULL -> new JsonValue.Nothing(line, column);
            default -> new JsonValue.Figure(parser.getString(), line, column);
        };
    }

    private JsonValue members(JsonParser parser, int line, int column) {
        var members = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            TokenStreamLocation at = parser.currentTokenLocation();
            parser.nextToken();
            if (members.putIfAbsent(key, value(parser)) != null) {
                throw new JsonRejected(Reason.REPEATED_KEY, key, at.getLineNr(), at.getColumnNr(), "");
            }
        }
        return new JsonValue.Members(members, line, column);
    }

    private JsonValue items(JsonParser parser, int line, int column) {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new JsonValue.Items(items, line, column);
    }
}
