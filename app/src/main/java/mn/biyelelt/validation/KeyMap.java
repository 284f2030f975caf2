package mn.biyelelt.validation;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A map that is never changed: another one with a few other entries is made in little time and shares the rest with it.
final class KeyMap<K, V> {

    private static final Object[] NONE = {};

    /// Keys and values in turn, by hash.
    private final Object[][] buckets;

    private KeyMap(Object[][] buckets) {
        this.buckets = buckets;
    }

    /// A map with these entries.
    static <K, V> KeyMap<K, V> of(Map<K, V> entries) {
        KeyMap<K, V> map = sized(entries.size());
        entries.forEach(map::put);
        return map;
    }

    /// A map that is being made: entries are put in until it is handed out.
    ///
    /// @param entries how many there will be, about
    static <K, V> KeyMap<K, V> sized(int entries) {
        var buckets = new Object[Math.max(8, Integer.highestOneBit(entries))][];
        Arrays.fill(buckets, NONE);
        return new KeyMap<>(buckets);
    }

    /// The value of a key, put in if there is none. Only for a map that is being made.
    V getOrPut(K key, Supplier<V> missing) {
        int place = place(key);
        Object[] bucket = buckets[place];
        int at = find(bucket, key);
        if (at >= 0) {
            return value(bucket, at);
        }
        V made = missing.get();
        buckets[place] = with(bucket, key, made);
        return made;
    }

    /// The value of a key; null for none.
    @Nullable
    V get(Object key) {
        Object[] bucket = buckets[place(key)];
        int at = find(bucket, key);
        return at < 0 ? null : value(bucket, at);
    }

    /// This map with other values for some keys.
    ///
    /// @param without which of the values stand for no entry at all
    KeyMap<K, V> with(Map<K, V> entries, V without) {
        if (entries.isEmpty()) {
            return this;
        }
        var changed = new KeyMap<K, V>(buckets.clone());
        entries.forEach((key, value) -> {
            if (value.equals(without)) {
                changed.remove(key);
            } else {
                changed.put(key, value);
            }
        });
        return changed;
    }

    /// Calls `action` with all entries, in no particular order.
    void forEach(BiConsumer<K, V> action) {
        for (Object[] bucket : buckets) {
            forEach(bucket, action);
        }
    }

    /// Calls `gone` with the entries of an earlier map and `come` with those of this one wherever the two do not share them; with
    /// some that are in both, too.
    void since(KeyMap<K, V> earlier, BiConsumer<K, V> gone, BiConsumer<K, V> come) {
        boolean alike = buckets.length == earlier.buckets.length;
        for (int i = 0; alike && i < buckets.length; i++) {
            if (buckets[i] != earlier.buckets[i]) {
                forEach(earlier.buckets[i], gone);
                forEach(buckets[i], come);
            }
        }
        if (!alike) {
            earlier.forEach(gone);
            forEach(come);
        }
    }

    private void put(K key, V value) {
        int place = place(key);
        Object[] bucket = buckets[place];
        int at = find(bucket, key);
        if (at < 0) {
            buckets[place] = with(bucket, key, value);
        } else {
            Object[] changed = bucket.clone();
            changed[at + 1] = value;
            buckets[place] = changed;
        }
    }

    private static Object[] with(Object[] bucket, Object key, Object value) {
        Object[] longer = Arrays.copyOf(bucket, bucket.length + 2);
        longer[bucket.length] = key;
        longer[bucket.length + 1] = value;
        return longer;
    }

    private void remove(K key) {
        int place = place(key);
        Object[] bucket = buckets[place];
        int at = find(bucket, key);
        if (at >= 0) {
            Object[] changed = Arrays.copyOf(bucket, bucket.length - 2);
            System.arraycopy(bucket, at + 2, changed, at, bucket.length - at - 2);
            buckets[place] = changed;
        }
    }

    private int place(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & buckets.length - 1;
    }

    private static int find(Object[] bucket, Object key) {
        for (int i = 0; i < bucket.length; i += 2) {
            if (bucket[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /// What was put in as a key is one.
    @SuppressWarnings("unchecked")
    private void forEach(Object[] bucket, BiConsumer<K, V> action) {
        for (int i = 0; i < bucket.length; i += 2) {
            action.accept((K) bucket[i], value(bucket, i));
        }
    }

    @SuppressWarnings("unchecked")
    private V value(Object[] bucket, int at) {
        return (V) bucket[at + 1];
    }
}
