package mn.biyelelt.validation;

import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.ElementId;

/// The facts of a plan's rows in reading order.
public record Series<F>(List<Part<F>> parts) {

    public Series {
        parts = List.copyOf(parts);
    }

    /// A row and its fact.
    public record Entry<F>(RowView row, F fact) {}

    /// The facts of one section.
    public record Part<F>(ElementId section, String key, List<Entry<F>> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /// All entries of all sections.
    public Stream<Entry<F>> entries() {
        return parts.stream().flatMap(part -> part.entries().stream());
    }
}
