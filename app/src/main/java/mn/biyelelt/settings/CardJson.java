package mn.biyelelt.settings;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import mn.biyelelt.settings.WorkspaceCard.PlanLine;
import mn.biyelelt.wire.JsonMembers;
import mn.biyelelt.wire.JsonRejected;
import mn.biyelelt.wire.JsonRejected.Reason;
import mn.biyelelt.wire.JsonSpot;
import mn.biyelelt.wire.JsonTree;
import mn.biyelelt.wire.JsonWriter;

/// A workspace's card as JSON. What a newer program added is left aside.
final class CardJson {

    private CardJson() {
    }

    /// @throws JsonRejected if the bytes say no card
    static WorkspaceCard read(byte[] utf8) {
        JsonMembers card = JsonTree.ofSettings().read(utf8).members();
        return new WorkspaceCard(card.text("workspace"), card.text("office"),
                card.optional("opened").map(CardJson::instant).orElse(Instant.EPOCH),
                card.optional("locked").map(JsonSpot::flag).orElse(false),
                card.items("plans").stream().map(found -> line(found.members())).toList());
    }

    static byte[] write(WorkspaceCard card) {
        JsonWriter out = JsonWriter.onOneLine().beginObject()
                .member("workspace", card.workspace())
                .member("office", card.office())
                .member("opened", card.opened().toString())
                .member("locked", card.locked())
                .key("plans").beginArray();
        card.plans().forEach(line -> write(out, line));
        return out.endArray().endObject().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Instant instant(JsonSpot found) {
        try {
            return Instant.parse(found.text());
        } catch (DateTimeException e) {
            throw found.rejected(Reason.WRONG_VALUE, found.text());
        }
    }

    private static PlanLine line(JsonMembers line) {
        return new PlanLine(whole(line, "year"), line.text("mongolian"), line.text("english"), line.text("span"),
                whole(line, "done"), whole(line, "rows"));
    }

    private static int whole(JsonMembers members, String key) {
        return members.optional(key).map(found -> found.figure(Integer.MIN_VALUE, Integer.MAX_VALUE)).orElse(0);
    }

    private static void write(JsonWriter out, PlanLine line) {
        out.beginObject()
                .member("year", line.year())
                .member("mongolian", line.mongolian())
                .member("english", line.english())
                .member("span", line.span())
                .member("done", line.done())
                .member("rows", line.rows())
                .endObject();
    }
}
