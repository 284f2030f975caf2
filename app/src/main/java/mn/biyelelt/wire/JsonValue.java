package mn.biyelelt.wire;

import java.util.List;
import java.util.Map;

/// A JSON value that remembers where it stood.
public sealed interface JsonValue {

    int line();

    int column();

    /// An object, keys in their order.
    record Members(Map<String, JsonValue> members, int line, int column) implements JsonValue {}

    /// An array.
    record Items(List<JsonValue> items, int line, int column) implements JsonValue {}

    /// A string.
    record Text(String text, int line, int column) implements JsonValue {}

    /// A number as written.
    record Figure(String literal, int line, int column) implements JsonValue {}

    /// `true` or `false`.
    record Flag(boolean value, int line, int column) implements JsonValue {}

    /// `null`, which the formats take for a missing value.
    record Nothing(int line, int column) implements JsonValue {}
}
