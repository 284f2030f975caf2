package mn.biyelelt.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.ElementId;

/// The facts of a plan's rows in reading order.
///
/// @param parts the sections, never changed
public record Series<F>(Setting setting, List<Part<F>> parts) {

    /// A row and its fact.
    public record Entry<F>(RowView row, F fact) {}

    /// The facts of one section.
    ///
    /// @param entries never changed
    public record Part<F>(ElementId section, String key, List<Entry<F>> entries) {}

    /// All entries of all sections.
    public Stream<Entry<F>> entries() {
        return parts.stream().flatMap(part -> part.entries().stream());
    }

    /// Number of entries in all sections.
    public int size() {
        int size = 0;
        for (Part<F> part : parts) {
            size += part.entries().size();
        }
        return size;
    }

    /// Calls `action` with all entries of all sections.
    public void forEach(Consumer<Entry<F>> action) {
        for (Part<F> part : parts) {
            part.entries().forEach(action);
        }
    }
}
