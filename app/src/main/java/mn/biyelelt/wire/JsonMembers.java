package mn.biyelelt.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mn.biyelelt.wire.JsonRejected.Reason;

/// An object whose keys are asked for one by one; [#end] refuses those that nobody asked for.
public final class JsonMembers {

    private final JsonSpot object;
    private final Map<String, JsonValue> members;
    private final Set<String> asked = new HashSet<>();

    JsonMembers(JsonSpot object, Map<String, JsonValue> members) {
        this.object = object;
        this.members = members;
    }

    /// The object's own place.
    JsonSpot spot() {
        return object;
    }

    /// The value of a key; `null` counts as missing.
    public Optional<JsonSpot> optional(String key) {
        asked.add(key);
        JsonValue value = members.get(key);
        return value == null || value instanceof JsonValue.Nothing
                ? Optional.empty()
                : Optional.of(new JsonSpot(value, object, "." + key));
    }

    /// @throws JsonRejected if the key is missing
    JsonSpot required(String key) {
        return optional(key).orElseThrow(() -> object.rejected(Reason.MISSING_KEY, key));
    }

    /// The text of a key; empty if it is missing.
    public String text(String key) {
        return optional(key).map(JsonSpot::text).orElse("");
    }

    /// The text of a key, a number as written; empty if it is missing.
    String textOrFigure(String key) {
        return optional(key).map(spot -> spot.value() instanceof JsonValue.Figure(var literal, _, _)
                ? literal
                : spot.text()).orElse("");
    }

    /// The values of an array; none if the key is missing.
    public List<JsonSpot> items(String key) {
        return optional(key).map(JsonSpot::items).orElseGet(List::of);
    }

    /// Every key with its value, for objects whose keys are data.
    public List<JsonSpot> all() {
        var spots = new ArrayList<JsonSpot>();
        members.keySet().forEach(key -> optional(key).ifPresent(spots::add));
        return spots;
    }

    /// @throws JsonRejected if the object has a key that nobody asked for
    void end() {
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if (!asked.contains(member.getKey())) {
                throw new JsonSpot(member.getValue(), object, "." + member.getKey())
                        .rejected(Reason.UNKNOWN_KEY, member.getKey());
            }
        }
    }
}
