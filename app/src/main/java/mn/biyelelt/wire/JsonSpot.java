package mn.biyelelt.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mn.biyelelt.wire.JsonRejected.Reason;
import org.jspecify.annotations.Nullable;

/// A value with its place in the document, read as what a format expects there.
///
/// @param step how it is reached from its parent: `.key` or `[3]`
public record JsonSpot(JsonValue value, @Nullable JsonSpot parent, String step) {

    static final String ROOT = "$";

    private static final int LONGEST_STEP = 60;

    static JsonSpot root(JsonValue value) {
        return new JsonSpot(value, null, ROOT);
    }

    /// The key under which it stands in its object.
    public String key() {
        return step.substring(1);
    }

    /// The refusal of this value.
    public JsonRejected rejected(Reason reason, String detail) {
        return new JsonRejected(reason, detail, value.line(), value.column(), path());
    }

    /// @throws JsonRejected if it is no object
    public JsonMembers members() {
        if (value instanceof JsonValue.Members object) {
            return new JsonMembers(this, object.members());
        }
        throw rejected(Reason.WRONG_KIND, "object");
    }

    /// @throws JsonRejected if it is no array
    public List<JsonSpot> items() {
        if (value instanceof JsonValue.Items(var items, _, _)) {
            var spots = new ArrayList<JsonSpot>(items.size());
            for (int i = 0; i < items.size(); i++) {
                spots.add(new JsonSpot(items.get(i), this, "[" + i + "]"));
            }
            return spots;
        }
        throw rejected(Reason.WRONG_KIND, "array");
    }

    /// @throws JsonRejected if it is no string
    public String text() {
        if (value instanceof JsonValue.Text(var text, _, _)) {
            return text;
        }
        throw rejected(Reason.WRONG_KIND, "string");
    }

    /// @throws JsonRejected if it is neither `true` nor `false`
    public boolean flag() {
        if (value instanceof JsonValue.Flag(var flag, _, _)) {
            return flag;
        }
        throw rejected(Reason.WRONG_KIND, "true, false");
    }

    /// @throws JsonRejected if it is no whole number from `least` to `most`
    public int figure(int least, int most) {
        if (!(value instanceof JsonValue.Figure(var literal, _, _))) {
            throw rejected(Reason.WRONG_KIND, "number");
        }
        try {
            int figure = Integer.parseInt(literal);
            if (figure >= least && figure <= most) {
                return figure;
            }
        } catch (NumberFormatException _) {
            // not whole or far too long: refused below
        }
        throw rejected(Reason.WRONG_VALUE, literal);
    }

    /// @throws JsonRejected if it is no number that a `double` holds
    public double decimal() {
        if (!(value instanceof JsonValue.Figure(var literal, _, _))) {
            throw rejected(Reason.WRONG_KIND, "number");
        }
        double decimal = Double.parseDouble(literal);
        if (Double.isFinite(decimal)) {
            return decimal;
        }
        throw rejected(Reason.WRONG_VALUE, literal);
    }

    /// @throws JsonRejected if it is no UUID in its 36-character form
    UUID uuid() {
        String text = text();
        try {
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equalsIgnoreCase(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException _) {
            // refused below
        }
        throw rejected(Reason.WRONG_VALUE, text);
    }

    /// Long keys are cut: the path is read by people.
    private String path() {
        var path = new StringBuilder();
        for (JsonSpot spot = this; spot != null; spot = spot.parent) {
            path.insert(0, spot.step.length() > LONGEST_STEP ? spot.step.substring(0, LONGEST_STEP) + "…" : spot.step);
        }
        return path.toString();
    }
}
