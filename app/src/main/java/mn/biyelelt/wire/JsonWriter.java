package mn.biyelelt.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Writes JSON text: indented for people or on one line for the journal. Texts come out so that the same letters come back,
/// lone surrogates included, which are escaped because UTF-8 cannot hold them.
public final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private int depth;
    private boolean first = true;
    private boolean behindKey;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /// Starts an indented document.
    public static JsonWriter indented() {
        return new JsonWriter(true);
    }

    /// Starts a document on one line.
    public static JsonWriter onOneLine() {
        return new JsonWriter(false);
    }

    /// What was written so far.
    @Override
    public String toString() {
        return out.toString();
    }

    public JsonWriter beginObject() {
        return begin('{');
    }

    public JsonWriter endObject() {
        return end('}');
    }

    public JsonWriter beginArray() {
        return begin('[');
    }

    public JsonWriter endArray() {
        return end(']');
    }

    /// A key; its value must follow.
    public JsonWriter key(String key) {
        next();
        quote(key);
        out.append(indented ? ": " : ":");
        behindKey = true;
        return this;
    }

    public JsonWriter text(String value) {
        separate();
        quote(value);
        return this;
    }

    /// The value `null`.
    public JsonWriter absent() {
        separate();
        out.append("null");
        return this;
    }

    public JsonWriter figure(long value) {
        separate();
        out.append(value);
        return this;
    }

    /// A decimal as it is, or `null` for none.
    public JsonWriter decimal(Optional<BigDecimal> value) {
        separate();
        out.append(value.map(BigDecimal::toPlainString).orElse("null"));
        return this;
    }

    public JsonWriter flag(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    public JsonWriter member(String key, String value) {
        return key(key).text(value);
    }

    public JsonWriter member(String key, long value) {
        return key(key).figure(value);
    }

    public JsonWriter member(String key, boolean value) {
        return key(key).flag(value);
    }

    /// An array of texts.
    public JsonWriter member(String key, List<String> values) {
        key(key).beginArray();
        values.forEach(this::text);
        return endArray();
    }

    private JsonWriter begin(char bracket) {
        separate();
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    /// Before a value: it stands behind its key, or is the next of an array, or is the document.
    private void separate() {
        if (behindKey) {
            behindKey = false;
        } else if (depth > 0) {
            next();
        }
    }

    private void next() {
        if (!first) {
            out.append(',');
        }
        newLine();
        first = false;
    }

    private void newLine() {
        if (indented) {
            out.append('\n').repeat(' ', 2 * depth);
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                control(c);
            } else if (Character.isSurrogate(c) && !paired(text, i)) {
                unicode(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private void control(char c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> unicode(c);
        }
    }

    private void unicode(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 0xF));
        }
    }
}
