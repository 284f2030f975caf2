package mn.biyelelt.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Listeners to one kind of news, told in the order they came. A listener may come or go while news is told.
final class Listeners<T> {

    /// A listener's own place, so that one listener subscribed twice has two.
    private record Place<T>(Consumer<T> listener, Object identity) {}

    private List<Place<T>> places = List.of();

    Subscription add(Consumer<T> listener) {
        var place = new Place<>(listener, new Object());
        var more = new ArrayList<>(places);
        more.add(place);
        places = more;
        return () -> places = places.stream().filter(other -> !other.equals(place)).toList();
    }

    void tell(T news) {
        places.forEach(place -> place.listener().accept(news));
    }
}
