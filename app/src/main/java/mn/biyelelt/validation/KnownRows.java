package mn.biyelelt.validation;

import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// What rows gave to checks, found by what stands in them, each as long as a check list holds it. For any thread.
final class KnownRows {

    /// A few: the periods, forms and sections that were looked at.
    private final CopyOnWriteArrayList<RowKind> kinds = new CopyOnWriteArrayList<>();
    private final Memory<RowContent, RowResult> results = new Memory<>();

    /// The one object that stands for a kind here.
    RowKind kind(RowKind equal) {
        kinds.addIfAbsent(equal);
        return kinds.get(kinds.indexOf(equal));
    }

    /// What a row gave that had the same content; null for not known.
    @Nullable
    RowResult of(RowContent content) {
        return results.of(content);
    }

    /// Keeps what a row gave.
    RowResult keep(RowContent content, RowResult result) {
        return results.keep(content, result);
    }
}
