package mn.biyelelt.wire;

import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.TextLines;
import mn.biyelelt.wire.JsonRejected.Reason;

/// Reads an element's texts out of its object; the counterpart of [CellsJsonWriter].
final class CellsJsonReader {

    private final Level level;
    private final JsonMembers object;
    private final Cells.Builder cells = Cells.builder();

    private CellsJsonReader(Level level, JsonMembers object) {
        this.level = level;
        this.object = object;
    }

    /// @throws JsonRejected if a text of the object does not fit the format
    static Cells read(Level level, JsonMembers object) {
        var reader = new CellsJsonReader(level, object);
        reader.fixedFields();
        reader.extra(object, Optional.empty());
        switch (level) {
            case INDICATOR -> {
                reader.targets();
                reader.achievements();
            }
            case ACTIVITY -> {
                reader.percents();
                reader.results();
            }
            case SIGNATURE -> {
                reader.dates();
                reader.results();
            }
            default -> reader.results();
        }
        return reader.cells.build();
    }

    /// The key of a reported field within an achievement: what was achieved is its `text`.
    static String nameWithin(Field field) {
        return field.key().equals(Fields.ACHIEVED) ? "text" : field.key().name();
    }

    private void fixedFields() {
        for (Field field : Fields.of(level)) {
            if (!field.perPeriod() && !PlanParty.isOfOne(field)) {
                take(object, field.key().name(), field, Optional.empty());
            }
        }
        if (level == Level.PLAN) {
            List.of(PlanParty.OFFICE, PlanParty.OFFICER).forEach(this::party);
        }
    }

    private void party(PlanParty party) {
        object.optional(party.key()).ifPresent(found -> {
            JsonMembers members = found.members();
            party.fields().forEach(field -> take(members, party.keyOf(field), field, Optional.empty()));
            members.end();
        });
    }

    private void take(JsonMembers members, String name, Field field, Optional<ReportPeriod> period) {
        var key = new CellKey(field.key(), period);
        members.optional(name).ifPresent(found -> cells.put(key, text(found, field)));
    }

    private static String text(JsonSpot found, Field field) {
        return switch (field.type()) {
            case LIST -> TextLines.join(found.items().stream().map(JsonSpot::text).toList());
            case FLAG -> found.flag() ? "true" : "";
            default -> found.text();
        };
    }

    private void targets() {
        for (JsonSpot target : all(object, "targets")) {
            var key = new FieldKey(Fields.TARGET_OF_YEAR + (isWord(target.key()) ? target.key() : ""));
            if (!Fields.isTargetOfYear(key)) {
                throw target.rejected(Reason.WRONG_VALUE, target.key());
            }
            cells.put(key, target.text());
        }
    }

    private void percents() {
        for (JsonSpot percent : all(object, "percent")) {
            cells.put(Fields.ACHIEVED_PERCENT, period(percent), percent.text());
        }
    }

    private void dates() {
        for (JsonSpot date : all(object, "dates")) {
            cells.put(Fields.REPORT_SIGNED_ON, period(date), date.text());
        }
    }

    private void achievements() {
        for (JsonSpot found : all(object, "achievements")) {
            Optional<ReportPeriod> period = Optional.of(period(found));
            JsonMembers achievement = found.members();
            for (Field field : Fields.of(level)) {
                if (field.perPeriod()) {
                    take(achievement, nameWithin(field), field, period);
                }
            }
            extra(achievement, period);
            achievement.end();
        }
    }

    private void results() {
        for (JsonSpot found : all(object, "results")) {
            JsonMembers result = found.members();
            extra(result, Optional.of(period(found)));
            result.end();
        }
    }

    private void extra(JsonMembers members, Optional<ReportPeriod> period) {
        for (JsonSpot found : all(members, "extra")) {
            if (!FieldKey.wellFormed(found.key()) || Fields.find(level, new FieldKey(found.key())).isPresent()) {
                throw found.rejected(Reason.WRONG_VALUE, found.key());
            }
            cells.put(new CellKey(new FieldKey(found.key()), period), found.text());
        }
    }

    private static List<JsonSpot> all(JsonMembers members, String key) {
        return members.optional(key).map(found -> found.members().all()).orElseGet(List::of);
    }

    private static ReportPeriod period(JsonSpot found) {
        return ReportPeriod.parse(found.key()).orElseThrow(() -> found.rejected(Reason.WRONG_VALUE, found.key()));
    }

    private static boolean isWord(String key) {
        return FieldKey.wellFormed("x" + key);
    }
}
