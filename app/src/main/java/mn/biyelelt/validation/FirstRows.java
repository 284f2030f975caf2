package mn.biyelelt.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows of a plan by what they have in common. Immutable, for any thread; when a row changes, the rest is kept.
public final class FirstRows<F> {

    private static final List<Placed<?>> NONE = List.of();
    private static final Comparator<Placed<?>> BY_PLACE = Comparator.comparingInt(Placed::place);

    private final KeyMap<Object, List<Placed<F>>> rows;

    /// A row and its place in reading order.
    record Placed<F>(int place, Series.Entry<F> entry) {}

    private FirstRows(KeyMap<Object, List<Placed<F>>> rows) {
        this.rows = rows;
    }

    /// All rows, by the keys of their facts.
    static <F> FirstRows<F> of(Collection<Placed<F>> placed, Keys<F> keys) {
        KeyMap<Object, List<Placed<F>>> rows = KeyMap.sized(placed.size());
        for (Placed<F> row : placed) {
            for (Object key : keys.of(row.entry.fact())) {
                rows.getOrPut(key, () -> new ArrayList<>(1)).add(row);
            }
        }
        return new FirstRows<>(rows);
    }

    /// The rows that changed, as they were; those that said something to a rule.
    static <F> List<Placed<F>> gone(List<RowChange> changes, int rule) {
        return placed(changes, RowChange::old, rule);
    }

    /// The rows that changed, as they are.
    static <F> List<Placed<F>> come(List<RowChange> changes, int rule) {
        return placed(changes, RowChange::now, rule);
    }

    private static <F> List<Placed<F>> placed(List<RowChange> changes, Function<RowChange, RowResult> which,
            int rule) {
        var placed = new ArrayList<Placed<F>>(changes.size());
        for (RowChange change : changes) {
            Series.@Nullable Entry<F> entry = which.apply(change).fact(rule);
            if (entry != null) {
                placed.add(new Placed<>(change.place(), entry));
            }
        }
        return placed;
    }

    /// What a row is known by.
    interface Keys<F> {

        Collection<?> of(F fact);
    }

    /// The first row that has a key.
    ///
    /// @throws IllegalArgumentException if no row has it
    public Series.Entry<F> first(Object key) {
        List<Placed<F>> having = having(key);
        if (having.isEmpty()) {
            throw new IllegalArgumentException("no row has " + key);
        }
        return having.getFirst().entry;
    }

    /// How many rows have a key.
    public int count(Object key) {
        return having(key).size();
    }

    /// The rows that have one or several of these keys, in reading order.
    public List<Series.Entry<F>> havingAny(Collection<?> keys) {
        var found = new TreeSet<Placed<F>>(BY_PLACE);
        keys.forEach(key -> found.addAll(having(key)));
        return found.stream().map(Placed::entry).toList();
    }

    /// All keys, in no particular order.
    public Collection<Object> keys() {
        var keys = new ArrayList<Object>();
        rows.forEach((key, _) -> keys.add(key));
        return keys;
    }

    /// The rows that are the first with one of their keys, in reading order.
    public List<Series.Entry<F>> firsts() {
        var firsts = new TreeSet<Placed<F>>(BY_PLACE);
        rows.forEach((_, having) -> firsts.add(having.getFirst()));
        return firsts.stream().map(Placed::entry).toList();
    }

    /// Calls `action` with each key and the rows that have it, in reading order; the keys in no particular order.
    void forEach(BiConsumer<Object, List<Placed<F>>> action) {
        rows.forEach(action);
    }

    /// The rows that have a key, in reading order.
    List<Placed<F>> having(Object key) {
        @Nullable
        List<Placed<F>> having = rows.get(key);
        return having == null ? none() : having;
    }

    /// The same after some rows changed.
    FirstRows<F> with(Collection<Placed<F>> gone, Collection<Placed<F>> come, Keys<F> keys) {
        Map<Object, List<Placed<F>>> changed = new HashMap<>();
        for (Placed<F> row : gone) {
            for (Object key : keys.of(row.entry.fact())) {
                changed.computeIfAbsent(key, _ -> new ArrayList<>(having(key)))
                        .removeIf(other -> other.place == row.place);
            }
        }
        for (Placed<F> row : come) {
            for (Object key : keys.of(row.entry.fact())) {
                insert(changed.computeIfAbsent(key, _ -> new ArrayList<>(having(key))), row);
            }
        }
        return new FirstRows<>(rows.with(changed, none()));
    }

    private static <F> void insert(List<Placed<F>> having, Placed<F> row) {
        int at = having.size();
        while (at > 0 && having.get(at - 1).place > row.place) {
            at--;
        }
        having.add(at, row);
    }

    /// No row is one of any kind.
    @SuppressWarnings("unchecked")
    private static <F> List<Placed<F>> none() {
        return (List<Placed<F>>) (List<?>) NONE;
    }
}
