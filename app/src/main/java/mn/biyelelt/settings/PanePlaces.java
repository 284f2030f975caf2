package mn.biyelelt.settings;

import java.util.Map;
import java.util.Objects;

/// How a person arranged the window.
///
/// @param shown    what was chosen for a pane: shown or hidden
/// @param dividers share of the window that stands before each divider, 0 to 1, by the side it belongs to
/// @param middle   id of the pane in the middle; empty for the first
public record PanePlaces(Map<String, Boolean> shown, Map<String, Double> dividers, String middle) {

    /// The arrangement of a first start.
    public static final PanePlaces INITIAL = new PanePlaces(Map.of(), Map.of(), "");

    public PanePlaces {
        shown = Map.copyOf(Objects.requireNonNullElse(shown, Map.of()));
        dividers = Map.copyOf(Objects.requireNonNullElse(dividers, Map.of()));
        middle = Objects.requireNonNullElse(middle, "");
    }
}
