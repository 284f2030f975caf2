package mn.biyelelt.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import mn.biyelelt.domain.change.ChangeNote;
import mn.biyelelt.domain.change.ChangeNote.Manner;
import mn.biyelelt.wire.JsonRejected.Reason;

/// What is remembered of an edit, within a [ChangeJson]. Programs that know no notes leave it aside.
final class NoteJson {

    private NoteJson() {
    }

    static void write(ChangeNote note, JsonWriter json) {
        json.beginObject()
                .member("at", note.at().toString())
                .member("by", note.by())
                .member("manner", note.manner().name().toLowerCase(Locale.ROOT))
                .member("deed", note.deed())
                .member("count", note.count())
                .endObject();
    }

    static ChangeNote read(JsonSpot spot) {
        JsonMembers object = spot.members();
        return new ChangeNote(at(object.required("at")), object.text("by"), manner(object.required("manner")),
                object.required("deed").text(), object.required("count").figure(1, Integer.MAX_VALUE));
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
