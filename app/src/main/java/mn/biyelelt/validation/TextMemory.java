package mn.biyelelt.validation;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import mn.biyelelt.domain.quantity.NumberReader;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.domain.quantity.Reading;
import mn.biyelelt.domain.quantity.Unit;
import org.jspecify.annotations.Nullable;

/// The word lists and the reader of numbers, with what they found in each distinct text, as long as a check list holds the
/// text. Made once for a workspace; for any thread.
public final class TextMemory implements NumberReader {

    private final WordLists lists;
    private final QuantityReader reader;
    private final ConcurrentMap<String, Held> texts = new ConcurrentHashMap<>();
    private final ReferenceQueue<TextFacts> dropped = new ReferenceQueue<>();
    private final TextFacts empty = new TextFacts("");

    /// Lets go of a text when nobody else holds it.
    private static final class Held extends WeakReference<TextFacts> {

        private final String text;

        private Held(TextFacts facts, ReferenceQueue<TextFacts> queue) {
            super(facts, queue);
            this.text = facts.text();
        }
    }

    /// A memory that has read nothing yet.
    public TextMemory(WordLists lists, QuantityReader reader) {
        this.lists = lists;
        this.reader = reader;
    }

    /// The lists rules look into.
    public WordLists lists() {
        return lists;
    }

    /// Reads numbers.
    public QuantityReader reader() {
        return reader;
    }

    /// Reads a text once for as long as a check list holds it.
    @Override
    public Reading read(String text, Unit assumed) {
        return of(text).reading(reader, assumed);
    }

    @Override
    public Unit unitOf(String indicator) {
        return of(indicator).counted(reader);
    }

    @Override
    public Optional<BigDecimal> timesPerYear(String text) {
        return of(text).timesPerYear(reader);
    }

    /// What is known of a text.
    TextFacts of(String text) {
        if (text.isEmpty()) {
            return empty;
        }
        Held held = texts.get(text);
        TextFacts facts = held == null ? null : held.get();
        return facts == null ? remember(text) : facts;
    }

    private TextFacts remember(String text) {
        forgetDropped();
        var facts = new TextFacts(text);
        texts.put(text, new Held(facts, dropped));
        return facts;
    }

    private void forgetDropped() {
        for (@Nullable
        Object gone = dropped.poll(); gone != null; gone = dropped.poll()) {
            if (gone instanceof Held held) {
                texts.remove(held.text, held);
            }
        }
    }
}
