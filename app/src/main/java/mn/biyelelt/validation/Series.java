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
    public record Part<F>(ElementId section, SectionPlace place, List<Entry<F>> entries) {

        private Part<F> with(List<Entry<F>> others) {
            return new Part<>(section, place, Collections.unmodifiableList(others));
        }
    }

    /// The same where some rows say something else; empty where that cannot be told from what is known: one of them said nothing
    /// before, or says nothing now, or said an equal thing in other words.
    Optional<Series<F>> with(Setting now, List<RowChange> changes, int rule) {
        var changed = new ArrayList<List<Entry<F>>>(parts.size());
        parts.forEach(part -> changed.add(new ArrayList<>(part.entries)));
        for (RowChange change : changes) {
            @Nullable
            Entry<F> was = change.old().fact(rule);
            @Nullable
            Entry<F> is = change.now().fact(rule);
            if (was == null || is == null || !replaced(changed, was, is)) {
                return Optional.empty();
            }
        }
        var made = new ArrayList<Part<F>>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            made.add(parts.get(i).with(changed.get(i)));
        }
        return Optional.of(new Series<>(now, made));
    }

    /// Puts an entry in the place where another stood, which is known by its identity, so that nothing has to be looked at. Sought is
    /// where it stood before: where rows moved, it may have its new place already.
    private boolean replaced(List<List<Entry<F>>> changed, Entry<F> was, Entry<F> is) {
        for (int part = 0; part < parts.size(); part++) {
            List<Entry<F>> before = parts.get(part).entries;
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i) == was) {
                    changed.get(part).set(i, is);
                    return true;
                }
            }
        }
        return false;
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
