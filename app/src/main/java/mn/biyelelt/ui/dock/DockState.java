package mn.biyelelt.ui.dock;

import java.util.Map;

/// How a person arranged the window.
///
/// @param shown  what was chosen for a pane: shown or hidden
/// @param places share of the window that stands before each divider, 0 to 1
/// @param middle id of the pane in the middle; empty for the first
public record DockState(Map<String, Boolean> shown, Map<Side, Double> places, String middle) {

    private static final Map<Side, Double> USUAL = Map.of(Side.LEFT, 0.165, Side.RIGHT, 0.785, Side.BOTTOM, 0.72);

    public DockState {
        shown = Map.copyOf(shown);
        places = Map.copyOf(places);
    }

    /// The arrangement of a first start.
    public static DockState initial() {
        return new DockState(Map.of(), Map.of(), "");
    }

    /// Where the divider before or behind a side stands.
    public double place(Side side) {
        double place = places.getOrDefault(side, USUAL.getOrDefault(side, 0.5));
        return Math.clamp(place, 0.05, 0.95);
    }

    /// Whether a pane is shown.
    boolean isShown(Pane pane) {
        return pane.side() == Side.MIDDLE || shown.getOrDefault(pane.id(), pane.open());
    }
}
