package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.ElementId;
import org.jspecify.annotations.Nullable;

/// The facts of a plan's rows in reading order.
///
/// @param parts the sections, never changed
public record Series<F>(Setting setting, List<Part<F>> parts) {

    /// A row and its fact.
    public record Entry<F>(RowView row, F fact) {}

    /// The facts of one section.
    ///
    /// @param entries never changed
    public record Part<F>(ElementId section, String key, List<Entry<F>> entries) {

        /// The same where other entries stand for some. They are known by their identity, so that nothing has to be looked at.
        private Part<F> with(List<Entry<F>> were, List<Entry<F>> are) {
            var changed = new ArrayList<>(entries);
            for (int i = 0; i < changed.size(); i++) {
                int at = place(were, changed.get(i));
                if (at >= 0) {
                    changed.set(i, are.get(at));
                }
            }
            return new Part<>(section, key, Collections.unmodifiableList(changed));
        }

        private static <F> int place(List<Entry<F>> entries, Entry<F> entry) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i) == entry) {
                    return i;
                }
            }
            return -1;
        }
    }

    /// The same where some rows say something else; empty where that cannot be told from what is known: one of them said nothing
    /// before, or says nothing now, or said an equal thing in other words.
    Optional<Series<F>> with(Setting now, List<RowChange> changes, int rule) {
        var were = new ArrayList<Entry<F>>(changes.size());
        var are = new ArrayList<Entry<F>>(changes.size());
        for (RowChange change : changes) {
            @Nullable
            Entry<F> was = change.old().fact(rule);
            @Nullable
            Entry<F> is = change.now().fact(rule);
            if (was == null || is == null || !holds(was)) {
                return Optional.empty();
            }
            were.add(was);
            are.add(is);
        }
        return Optional.of(new Series<>(now, parts.stream().map(part -> part.with(were, are)).toList()));
    }

    private boolean holds(Entry<F> entry) {
        return parts.stream().anyMatch(part -> Part.place(part.entries, entry) >= 0);
    }

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
