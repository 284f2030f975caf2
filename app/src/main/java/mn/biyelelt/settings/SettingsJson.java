package mn.biyelelt.settings;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import mn.biyelelt.wire.JsonMembers;
import mn.biyelelt.wire.JsonRejected;
import mn.biyelelt.wire.JsonRejected.Reason;
import mn.biyelelt.wire.JsonSpot;
import mn.biyelelt.wire.JsonTree;
import mn.biyelelt.wire.JsonWriter;

/// The settings as JSON. What a newer program added is left aside, what an older one lacks is as at a first start.
final class SettingsJson {

    private SettingsJson() {
    }

    /// @throws JsonRejected if the bytes say no settings
    static Settings read(byte[] utf8) {
        JsonMembers kept = JsonTree.ofSettings().read(utf8).members();
        return new Settings(
                kept.optional("language").map(JsonSpot::text).orElse(Settings.initial().language()),
                kept.optional("appearance").map(SettingsJson::appearance).orElse(Appearance.LIGHT),
                kept.optional("zoom").map(SettingsJson::whole).orElse(Settings.initial().zoom()),
                texts(kept.items("recent")),
                kept.text("papers"),
                kept.optional("window").map(found -> window(found.members())).orElse(WindowPlace.UNKNOWN),
                kept.optional("panes").map(found -> panes(found.members())).orElse(PanePlaces.INITIAL),
                byKey(kept, "places", found -> place(found.members())),
                kept.optional("mail").map(found -> mail(found.members())).orElse(MailChoice.NONE),
                byKey(kept, "widths", found -> found.items().stream().map(JsonSpot::decimal).toList()));
    }

    static byte[] write(Settings settings) {
        JsonWriter out = JsonWriter.indented().beginObject()
                .member("language", settings.language())
                .member("appearance", settings.appearance().name())
                .member("zoom", settings.zoom())
                .member("recent", settings.recent())
                .member("papers", settings.papers());
        write(out, settings.window());
        write(out, settings.panes());
        byKey(out, "places", settings.places(), SettingsJson::write);
        out.key("mail").beginObject().member("to", settings.mail().to()).member("subject", settings.mail().subject())
                .endObject();
        byKey(out, "widths", settings.widths(), SettingsJson::write);
        return out.endObject().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Appearance appearance(JsonSpot found) {
        String name = found.text();
        for (Appearance appearance : Appearance.values()) {
            if (appearance.name().equals(name)) {
                return appearance;
            }
        }
        throw found.rejected(Reason.WRONG_VALUE, name);
    }

    private static int whole(JsonSpot found) {
        return found.figure(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static List<String> texts(List<JsonSpot> found) {
        return found.stream().map(JsonSpot::text).toList();
    }

    private static WindowPlace window(JsonMembers window) {
        return new WindowPlace(decimal(window, "x"), decimal(window, "y"), decimal(window, "width"),
                decimal(window, "height"), window.optional("maximized").map(JsonSpot::flag).orElse(false));
    }

    private static double decimal(JsonMembers members, String key) {
        return members.optional(key).map(JsonSpot::decimal).orElse(0.0);
    }

    private static PanePlaces panes(JsonMembers panes) {
        return new PanePlaces(byKey(panes, "shown", JsonSpot::flag), byKey(panes, "dividers", JsonSpot::decimal),
                panes.text("middle"));
    }

    private static LastPlace place(JsonMembers place) {
        var cell = new LastPlace.Cell(place.text("row"), place.text("line"), place.text("field"));
        return new LastPlace(place.text("plan"), place.text("period"), cell, byKey(place, "forms", JsonSpot::text));
    }

    private static MailChoice mail(JsonMembers mail) {
        return new MailChoice(mail.text("to"), mail.text("subject"));
    }

    private static <T> Map<String, T> byKey(JsonMembers members, String key, Function<JsonSpot, T> value) {
        Optional<JsonSpot> found = members.optional(key);
        return found.map(object -> object.members().all().stream().collect(Collectors.toMap(JsonSpot::key, value)))
                .orElse(Map.of());
    }

    private static <T> void byKey(JsonWriter out, String key, Map<String, T> values,
            BiConsumer<JsonWriter, T> value) {
        out.key(key).beginObject();
        values.forEach((name, each) -> value.accept(out.key(name), each));
        out.endObject();
    }

    private static void write(JsonWriter out, WindowPlace window) {
        out.key("window").beginObject();
        write(out.key("x"), window.x());
        write(out.key("y"), window.y());
        write(out.key("width"), window.width());
        write(out.key("height"), window.height());
        out.member("maximized", window.maximized()).endObject();
    }

    private static void write(JsonWriter out, PanePlaces panes) {
        out.key("panes").beginObject();
        byKey(out, "shown", panes.shown(), JsonWriter::flag);
        byKey(out, "dividers", panes.dividers(), SettingsJson::write);
        out.member("middle", panes.middle()).endObject();
    }

    private static void write(JsonWriter out, LastPlace place) {
        out.beginObject().member("plan", place.plan()).member("period", place.period())
                .member("row", place.cell().row()).member("line", place.cell().line())
                .member("field", place.cell().field());
        byKey(out, "forms", place.forms(), JsonWriter::text);
        out.endObject();
    }

    private static void write(JsonWriter out, List<Double> values) {
        out.beginArray();
        values.forEach(value -> write(out, value));
        out.endArray();
    }

    /// What is no number is worth no refusal: it is written as 0.
    private static void write(JsonWriter out, double value) {
        out.decimal(Optional.of(Double.isFinite(value) ? BigDecimal.valueOf(value) : BigDecimal.ZERO));
    }
}
