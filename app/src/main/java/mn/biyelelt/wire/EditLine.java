package mn.biyelelt.wire;

import java.util.Optional;
import mn.biyelelt.wire.JsonRejected.Reason;

/// One line of what the command `edit` reads: `{"row", "field", "text", "period"}`, `{"undo": true}` or `{"redo": true}`.
public sealed interface EditLine {

    /// Sets a text.
    ///
    /// @param plan   id of the plan meant, when the row alone does not tell
    /// @param row    id or number of the row
    /// @param period the reporting period, if one was named
    record Set(Optional<String> plan, String row, String field, String text,
            Optional<String> period) implements EditLine {}

    /// Takes the last edit back.
    record Undo() implements EditLine {}

    /// Does the edit taken back last again.
    record Redo() implements EditLine {}

    /// @param utf8 the line without its line feed
    /// @throws JsonRejected if it is none of the three
    static EditLine read(byte[] utf8) {
        JsonMembers object = JsonTree.ofLines().read(utf8).members();
        EditLine line = line(object);
        object.end();
        return line;
    }

    private static EditLine line(JsonMembers object) {
        Optional<JsonSpot> undo = object.optional("undo");
        Optional<JsonSpot> redo = object.optional("redo");
        if (undo.isPresent()) {
            requireTrue(undo.get());
            return new Undo();
        }
        if (redo.isPresent()) {
            requireTrue(redo.get());
            return new Redo();
        }
        return new Set(object.optional("plan").map(JsonSpot::text), object.required("row").text(),
                object.required("field").text(), object.required("text").text(),
                object.optional("period").map(JsonSpot::text).filter(period -> !period.isEmpty()));
    }

    private static void requireTrue(JsonSpot spot) {
        if (!spot.flag()) {
            throw spot.rejected(Reason.WRONG_VALUE, "false");
        }
    }
}
