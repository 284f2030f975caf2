package mn.biyelelt.progress;

import java.util.List;

/// A sentence to the user: a key of the message bundle `percent` and the values of its places.
///
/// @param places names and values in turn; a value may be a note itself
public record Note(String key, List<Object> places) {

    /// Finds the words of a key, such as the program's message bundles.
    public interface Wording {

        String get(String key, Object... places);
    }

    public Note {
        places = List.copyOf(places);
    }

    static Note of(String key, Object... places) {
        return new Note(key, List.of(places));
    }

    /// The sentence in words.
    public String in(Wording wording) {
        var filled = places.stream().map(place -> place instanceof Note note ? note.in(wording) : place).toArray();
        return wording.get(key, filled);
    }
}
