package mn.biyelelt.validation;

import java.math.BigDecimal;
import java.util.Optional;
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
    private final Memory<String, TextFacts> texts = new Memory<>();
    private final KnownRows rows = new KnownRows();
    private final TextFacts empty = new TextFacts("");

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

    /// What rows gave to the checks of the workspace.
    KnownRows rows() {
        return rows;
    }

    /// What is known of a text.
    TextFacts of(String text) {
        if (text.isEmpty()) {
            return empty;
        }
        @Nullable
        TextFacts facts = texts.of(text);
        return facts == null ? texts.keep(text, new TextFacts(text)) : facts;
    }
}
