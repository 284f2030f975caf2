package mn.biyelelt.validation;

import java.util.List;

/// What changed from one check list to a later one. An entry whose standing changed is gone as it was and appeared as it is.
public record Difference(List<Entry> appeared, List<Entry> gone) {

    public Difference {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    /// Whether both lists say the same.
    public boolean none() {
        return appeared.isEmpty() && gone.isEmpty();
    }
}
