package mn.biyelelt.formfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Collects the mistakes of one file, so that all are told at once. Not for use by several threads.
final class Problems {

    private static final int MOST = 100;

    private final List<FormProblem> found = new ArrayList<>();

    void add(Yaml.Spot spot, String key, Object... places) {
        if (found.size() < MOST) {
            found.add(new FormProblem(spot.line(), spot.column(), key, List.of(places)));
        }
    }

    /// A word that is none of those known.
    void addUnknown(Yaml.Spot spot, String word, Collection<String> known) {
        Nearest.to(word, known).ifPresentOrElse(
                nearest -> add(spot, "form.unknown.nearest", "word", word, "nearest", nearest),
                () -> add(spot, "form.unknown", "word", word, "known", String.join(", ", known)));
    }

    void throwIfAny() throws FormRejected {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(FormProblem::line).thenComparingInt(FormProblem::column));
            throw new FormRejected(found);
        }
    }
}
