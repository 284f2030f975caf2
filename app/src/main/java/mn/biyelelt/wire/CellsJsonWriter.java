package mn.biyelelt.wire;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import mn.biyelelt.domain.field.Field;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.field.Level;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.TextLines;

/// Writes an element's texts as members of its object: built-in fields under their own keys, always; what a form declares
/// under `extra`, and per period under `results` or within the achievement, where there is any.
final class CellsJsonWriter {

    private final Level level;
    private final Cells cells;
    private final JsonWriter json;

    private CellsJsonWriter(Level level, Cells cells, JsonWriter json) {
        this.level = level;
        this.cells = cells;
        this.json = json;
    }

    static void write(Level level, Cells cells, JsonWriter json) {
        var writer = new CellsJsonWriter(level, cells, json);
        writer.fixedFields();
        switch (level) {
            case INDICATOR -> {
                writer.targets();
                writer.achievements();
                writer.extra();
            }
            case ACTIVITY -> {
                writer.perPeriod("percent", Fields.ACHIEVED_PERCENT);
                writer.extra();
                writer.results();
            }
            case SIGNATURE -> {
                writer.perPeriod("dates", Fields.REPORT_SIGNED_ON);
                writer.extra();
                writer.results();
            }
            default -> {
                writer.extra();
                writer.results();
            }
        }
    }

    private void fixedFields() {
        for (Field field : Fields.of(level)) {
            if (!field.perPeriod() && !PlanParty.isOfOne(field)) {
                member(field.key().name(), field, CellKey.of(field.key()));
            }
        }
        if (level == Level.PLAN) {
            party(PlanParty.OFFICE);
            if (PlanParty.OFFICER.fields().stream().anyMatch(field -> !cells.get(field.key()).isEmpty())) {
                party(PlanParty.OFFICER);
            }
        }
    }

    private void party(PlanParty party) {
        json.key(party.key()).beginObject();
        party.fields().forEach(field -> member(party.keyOf(field), field, CellKey.of(field.key())));
        json.endObject();
    }

    private void member(String name, Field field, CellKey key) {
        String text = cells.get(key);
        switch (field.type()) {
            case LIST -> json.member(name, TextLines.of(text));
            case FLAG -> json.member(name, text.equals("true"));
            default -> json.member(name, text);
        }
    }

    private void targets() {
        var targets = new TreeMap<String, String>();
        cells.forEach((key, text) -> {
            if (key.period().isEmpty() && Fields.isTargetOfYear(key.field())) {
                targets.put(key.field().name().substring(Fields.TARGET_OF_YEAR.length()), text);
            }
        });
        texts("targets", targets);
    }

    /// The texts of a field of which there is one a period.
    private void perPeriod(String key, FieldKey field) {
        var texts = new TreeMap<String, String>();
        for (ReportPeriod period : cells.periods()) {
            String text = cells.get(field, period);
            if (!text.isEmpty()) {
                texts.put(period.key(), text);
            }
        }
        texts(key, texts);
    }

    private void achievements() {
        json.key("achievements").beginObject();
        for (ReportPeriod period : cells.periods()) {
            json.key(period.key()).beginObject();
            for (Field field : Fields.of(level)) {
                if (field.perPeriod()) {
                    member(CellsJsonReader.nameWithin(field), field, CellKey.of(field.key(), period));
                }
            }
            extra(period);
            json.endObject();
        }
        json.endObject();
    }

    private void results() {
        var periods = new TreeMap<ReportPeriod, SortedMap<String, String>>();
        for (ReportPeriod period : cells.periods()) {
            SortedMap<String, String> texts = declared(key -> key.period().filter(period::equals).isPresent());
            if (!texts.isEmpty()) {
                periods.put(period, texts);
            }
        }
        if (!periods.isEmpty()) {
            json.key("results").beginObject();
            periods.forEach((period, texts) -> {
                json.key(period.key()).beginObject();
                texts("extra", texts);
                json.endObject();
            });
            json.endObject();
        }
    }

    private void extra() {
        texts("extra", declared(key -> key.period().isEmpty()));
    }

    private void extra(ReportPeriod period) {
        texts("extra", declared(key -> key.period().filter(period::equals).isPresent()));
    }

    /// The texts that have no key of their own in the format.
    private SortedMap<String, String> declared(Predicate<CellKey> wanted) {
        var texts = new TreeMap<String, String>();
        cells.forEach((key, text) -> {
            if (wanted.test(key) && !hasOwnKey(key)) {
                texts.put(key.field().name(), text);
            }
        });
        return texts;
    }

    private boolean hasOwnKey(CellKey key) {
        FieldKey field = key.field();
        return Fields.find(level, field).filter(found -> found.perPeriod() == key.period().isPresent()).isPresent();
    }

    private void texts(String key, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            json.key(key).beginObject();
            texts.forEach(json::member);
            json.endObject();
        }
    }
}
