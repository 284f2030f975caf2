package mn.biyelelt.validation;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// What was found out about things, each as long as somebody else holds what was found out. For any thread.
///
/// @param <K> the things, compared by `equals`
/// @param <V> what is known of one
final class Memory<K, V> {

    private final ConcurrentMap<K, Held<K, V>> known = new ConcurrentHashMap<>();
    private final ReferenceQueue<V> dropped = new ReferenceQueue<>();

    /// Lets go of a thing when nobody holds what is known of it.
    private static final class Held<K, V> extends WeakReference<V> {

        private final K key;

        private Held(K key, V value, ReferenceQueue<V> queue) {
            super(value, queue);
            this.key = key;
        }
    }

    /// What is known of a thing; null for nothing.
    @Nullable
    V of(K key) {
        Held<K, V> held = known.get(key);
        return held == null ? null : held.get();
    }

    /// Keeps what is known of a thing.
    ///
    /// @return the same
    V keep(K key, V value) {
        forgetDropped();
        known.put(key, new Held<>(key, value, dropped));
        return value;
    }

    private void forgetDropped() {
        for (@Nullable
        Object gone = dropped.poll(); gone != null; gone = dropped.poll()) {
            if (gone instanceof Held<?, ?> held) {
                known.remove(held.key, held);
            }
        }
    }
}
