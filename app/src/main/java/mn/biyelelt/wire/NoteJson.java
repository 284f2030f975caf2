package mn.biyelelt.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Door;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.wire.JsonRejected.Reason;

/// What is remembered of an edit, within a [ChangeJson]. Programs that know no notes leave it aside.
final class NoteJson {

    private static final String DOOR = "door";
    private static final String COMMAND_LINE = "command-line";

    private NoteJson() {
    }

    static void write(ChangeNote note, JsonWriter json) {
        json.beginObject()
                .member("at", note.at().toString())
                .member("by", note.by())
                .member("manner", note.manner().name().toLowerCase(Locale.ROOT))
                .member("deed", note.deed())
                .member("count", note.count());
        if (note.door() == Door.COMMAND_LINE) {
            json.member(DOOR, COMMAND_LINE);
        }
        json.endObject();
    }

    static ChangeNote read(JsonSpot spot) {
        JsonMembers object = spot.members();
        return new ChangeNote(at(object.required("at")), object.text("by"), manner(object.required("manner")),
                object.required("deed").text(), object.required("count").figure(1, Integer.MAX_VALUE),
                door(object.optional(DOOR)));
    }

    /// What was written before there was a command line that noted edits came from the window.
    private static Door door(Optional<JsonSpot> spot) {
        return spot.filter(named -> named.text().equals(COMMAND_LINE)).map(_ -> Door.COMMAND_LINE).orElse(Door.WINDOW);
    }

    private static Instant at(JsonSpot spot) {
        try {
            return Instant.parse(spot.text());
        } catch (DateTimeException _) {
            throw spot.rejected(Reason.WRONG_VALUE, spot.text());
        }
    }

    private static Manner manner(JsonSpot spot) {
        return Arrays.stream(Manner.values())
                .filter(manner -> manner.name().toLowerCase(Locale.ROOT).equals(spot.text())).findFirst()
                .orElseThrow(() -> spot.rejected(Reason.WRONG_VALUE, spot.text()));
    }
}
