package mn.biyelelt.validation;

import org.jspecify.annotations.Nullable;

/// What the rules said of each distinct row in equal circumstances, as long as a check list holds a row with that content. For any
/// thread.
final class RowMemory {

    private final Memory<RowContent, RowVerdict> verdicts = new Memory<>();

    /// What is known of a row; null for nothing.
    @Nullable
    RowVerdict of(RowContent content) {
        return verdicts.of(content);
    }

    /// Keeps what was found out about a row.
    void keep(RowContent content, RowVerdict verdict) {
        verdicts.keep(content, verdict);
    }
}
