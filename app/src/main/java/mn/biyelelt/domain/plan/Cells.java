package mn.biyelelt.domain.plan;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import mn.biyelelt.domain.field.FieldKey;
import org.jspecify.annotations.Nullable;

/// The texts of one element, exactly as typed: per field, and per field and reporting period. An empty text and a missing one
/// are the same. Immutable.
public final class Cells {

    /// No text at all.
    public static final Cells EMPTY = new Cells(new TreeMap<>());

    private final SortedMap<CellKey, String> texts;
    /// Worked out when first asked for; 0 for not yet.
    private int hash;

    private Cells(SortedMap<CellKey, String> texts) {
        this.texts = texts;
    }

    /// Cells that hold one text.
    public static Cells of(FieldKey field, String text) {
        return EMPTY.with(field, text);
    }

    /// Starts an empty builder.
    public static Builder builder() {
        return new Builder();
    }

    /// The text of a field that has one text for all periods; empty if none was typed.
    public String get(FieldKey field) {
        return get(CellKey.of(field));
    }

    /// The text of a field in one reporting period; empty if none was typed.
    public String get(FieldKey field, ReportPeriod period) {
        return get(CellKey.of(field, period));
    }

    /// The text at a key; empty if none was typed.
    public String get(CellKey key) {
        return texts.getOrDefault(key, "");
    }

    /// These cells with one text set; an empty text removes it.
    public Cells with(FieldKey field, String text) {
        return with(CellKey.of(field), text);
    }

    /// These cells with the text of one period set; an empty text removes it.
    public Cells with(FieldKey field, ReportPeriod period, String text) {
        return with(CellKey.of(field, period), text);
    }

    /// These cells with the text at a key set; an empty text removes it.
    public Cells with(CellKey key, String text) {
        if (get(key).equals(text)) {
            return this;
        }
        var copy = new TreeMap<>(texts);
        put(copy, key, text);
        return new Cells(copy);
    }

    /// All texts, ordered by key; unmodifiable, no empty values.
    public SortedMap<CellKey, String> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }

    /// The reporting periods for which something was typed.
    public SortedSet<ReportPeriod> periods() {
        var periods = new TreeSet<ReportPeriod>();
        texts.keySet().forEach(key -> key.period().ifPresent(periods::add));
        return Collections.unmodifiableSortedSet(periods);
    }

    /// Calls `action` with each key and text, in key order.
    public void forEach(BiConsumer<CellKey, String> action) {
        texts.forEach(action);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Cells cells && texts.size() == cells.texts.size()
                && hashCode() == cells.hashCode() && sameTexts(cells);
    }

    /// Both are in the same order, so that nothing has to be looked up.
    private boolean sameTexts(Cells other) {
        Iterator<Map.Entry<CellKey, String>> others = other.texts.entrySet().iterator();
        for (Map.Entry<CellKey, String> text : texts.entrySet()) {
            if (!text.equals(others.next())) {
                return false;
            }
        }
        return true;
    }

    /// Of the texts alone and kept, as a string keeps its own: rows are looked up by their cells, thousands at a time.
    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            for (String text : texts.values()) {
                known = 31 * known + text.hashCode();
            }
            hash = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return texts.toString();
    }

    private static void put(Map<CellKey, String> texts, CellKey key, String text) {
        if (text.isEmpty()) {
            texts.remove(key);
        } else {
            texts.put(key, text);
        }
    }

    /// Collects texts. Not for use by several threads.
    public static final class Builder {

        private final TreeMap<CellKey, String> texts = new TreeMap<>();

        private Builder() {
        }

        /// Sets one text; an empty text removes it.
        public Builder put(FieldKey field, String text) {
            return put(CellKey.of(field), text);
        }

        /// Sets the text of one period; an empty text removes it.
        public Builder put(FieldKey field, ReportPeriod period, String text) {
            return put(CellKey.of(field, period), text);
        }

        /// Sets the text at a key; an empty text removes it.
        public Builder put(CellKey key, String text) {
            Cells.put(texts, key, text);
            return this;
        }

        /// The texts collected so far.
        public Cells build() {
            return new Cells(new TreeMap<>(texts));
        }
    }
}
