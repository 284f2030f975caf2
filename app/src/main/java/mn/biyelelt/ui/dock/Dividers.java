package mn.biyelelt.ui.dock;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// The sides beside and below the middle with the dividers between them, which stay where they were put, also while their side is
/// away.
final class Dividers {

    private static final Map<Side, Double> USUAL = Map.of(Side.LEFT, 0.15, Side.RIGHT, 0.81, Side.BOTTOM, 0.72);

    /// By so much of the window whole pixels and the least width of a side push a divider aside at every start; hands push it further.
    private static final double PUSHED = 0.006;

    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final Map<Side, Node> sides;
    /// Where the dividers stood at each size of the type: larger type pushes them, and they do not come back by themselves.
    private final Map<Integer, Map<String, Double>> atSize = new HashMap<>();
    private Map<String, Double> places = Map.of();
    private int typeSize;

    Dividers(Map<Side, ? extends Node> sides) {
        this.sides = Map.copyOf(sides);
        down.setOrientation(Orientation.VERTICAL);
        // if none takes what the window grows by, each keeps its share: the window is restored in one size and shown in another
        sides.values().forEach(side -> SplitPane.setResizableWithParent(side, false));
        SplitPane.setResizableWithParent(across, false);
    }

    /// All sides that are arranged.
    Node node() {
        return down;
    }

    /// Shows these sides.
    void arrange(List<Side> used) {
        places = places();
        refill(across, Stream.of(Side.LEFT, Side.MIDDLE, Side.RIGHT).filter(used::contains).map(sides::get).toList());
        refill(down, Stream.concat(Stream.of(across), Stream.of(Side.BOTTOM).filter(used::contains).map(sides::get))
                .toList());
        stand();
    }

    /// The share of the window before the divider of each side, by the side's name.
    Map<String, Double> places() {
        var now = new HashMap<>(places);
        divided().forEach((side, divider) -> now.merge(side.name(), divider.getPosition(), Dividers::moved));
        return Map.copyOf(now);
    }

    private static double moved(double before, double now) {
        return Math.abs(now - before) < PUSHED ? before : now;
    }

    /// Puts the dividers where they stood before.
    void put(Map<String, Double> before) {
        places = before;
        stand();
    }

    /// Is told the size of the type before it changes: the sides get the room back that they had at it, or their usual room.
    ///
    /// @param percent of the usual size
    void setTypeSize(int percent) {
        if (percent != typeSize) {
            Map<String, Double> now = places();
            atSize.put(typeSize, now);
            put(atSize.getOrDefault(percent, percent < typeSize ? Map.of() : now));
            typeSize = percent;
        }
    }

    private void stand() {
        divided().forEach((side, divider) -> divider.setPosition(place(side)));
    }

    private double place(Side side) {
        double usual = USUAL.getOrDefault(side, 0.5);
        return Math.clamp(places.getOrDefault(side.name(), usual), 0.05, 0.95);
    }

    /// The sides that have a divider now.
    private Map<Side, SplitPane.Divider> divided() {
        var divided = new EnumMap<Side, SplitPane.Divider>(Side.class);
        of(across, Side.LEFT, 0).ifPresent(divider -> divided.put(Side.LEFT, divider));
        of(across, Side.RIGHT, across.getDividers().size() - 1).ifPresent(divider -> divided.put(Side.RIGHT, divider));
        of(down, Side.BOTTOM, 0).ifPresent(divider -> divided.put(Side.BOTTOM, divider));
        return divided;
    }

    private Optional<SplitPane.Divider> of(SplitPane split, Side side, int index) {
        return split.getItems().contains(sides.get(side)) && !split.getDividers().isEmpty()
                ? Optional.of(split.getDividers().get(index))
                : Optional.empty();
    }

    private static void refill(SplitPane split, List<? extends Node> nodes) {
        if (!split.getItems().equals(nodes)) {
            split.getItems().setAll(nodes);
        }
    }
}
