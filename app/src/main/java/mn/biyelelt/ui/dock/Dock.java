package mn.biyelelt.ui.dock;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import mn.biyelelt.settings.PanePlaces;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The window's content below the bars: panes left, in the middle, right and below, with dividers that stay where they were put.
/// For the JavaFX thread.
public final class Dock extends StackPane {

    private static final Map<Side, Double> USUAL = Map.of(Side.LEFT, 0.15, Side.RIGHT, 0.81, Side.BOTTOM, 0.72);

    private static final List<Side> FILLED_LATER = List.of(Side.RIGHT, Side.LEFT, Side.BOTTOM, Side.TOP);

    private final Map<Side, DockSide> sides = new EnumMap<>(Side.class);
    private final Map<String, BooleanProperty> showing = new HashMap<>();
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final BorderPane frame = new BorderPane(down);
    private List<Pane> panes = List.of();
    private PanePlaces state = PanePlaces.INITIAL;
    private Optional<PanePlaces> lent = Optional.empty();
    /// Where the dividers stood at each size of the type: larger type pushes them, and they do not come back by themselves.
    private final Map<Integer, Map<String, Double>> dividersAt = new HashMap<>();
    private int typeSize;
    private final SideFilling filling;
    private final Executor later;
    private boolean arranging;

    /// @param later runs something on the JavaFX thread after what it does now
    public Dock(Words words, Executor later) {
        this.later = later;
        filling = new SideFilling(later, this::requestLayout);
        getStyleClass().add("dock");
        for (Side side : Side.values()) {
            sides.put(side, new DockSide(side, this::tellShowing));
        }
        side(Side.MIDDLE).tabs().accessibleTextProperty().bind(words.of("ui.tab.name"));
        side(Side.RIGHT).tabs().accessibleTextProperty().bind(words.of("ui.tab.right"));
        side(Side.BOTTOM).tabs().accessibleTextProperty().bind(words.of("ui.tab.bottom"));
        side(Side.LEFT).tabs().accessibleTextProperty().bind(words.of("ui.tab.left"));
        down.setOrientation(Orientation.VERTICAL);
        // if none takes what the window grows by, each keeps its share: the window is restored in one size and shown in another
        sides.values().forEach(side -> SplitPane.setResizableWithParent(side, false));
        SplitPane.setResizableWithParent(across, false);
        getChildren().setAll(frame);
    }

    /// Shows other panes in the place of those there; the arrangement stays. The sides have their room at once and are filled
    /// in the frames after the first.
    public void show(List<Pane> wanted) {
        filling.begin(FILLED_LATER.stream().map(this::side).toList());
        state = now();
        panes = List.copyOf(wanted);
        arrange();
        side(Side.MIDDLE).select(state.middle());
        getChildren().setAll(frame);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        filling.follow();
    }

    /// Shows one thing in the place of all panes, as when there is no plan.
    public void showInstead(Node node) {
        show(List.of());
        getChildren().setAll(node);
    }

    /// Shows a pane, before the others of its side, and gives it the keyboard.
    public void reveal(String id) {
        find(id).ifPresent(pane -> {
            setShown(pane, true);
            side(pane.side()).select(id);
            giveKeyboard(pane);
        });
    }

    /// Frames the room that a pane stands in, so that one sees what is meant; no room for an id that no pane has.
    public void frame(String id) {
        Optional<Side> meant = find(id).map(Pane::side);
        sides.forEach((side, room) -> room.frame(meant.filter(side::equals).isPresent()));
    }

    /// Hides a pane, or shows it without taking the keyboard.
    public void toggle(String id) {
        find(id).ifPresent(pane -> {
            boolean seen = showing(id).get();
            setShown(pane, !seen);
            side(pane.side()).select(id);
            if (seen) {
                goToMiddle();
            }
        });
    }

    /// Whether a person can see a pane now; also for ids that no pane has yet.
    public ObservableBooleanValue showing(String id) {
        return showing.computeIfAbsent(id, _ -> new SimpleBooleanProperty(isSeen(id)));
    }

    /// Gives the keyboard to the next pane in sight.
    ///
    /// @param by 1 or -1
    public void goRound(int by) {
        List<DockSide> seen = sides.values().stream().filter(side -> side.front().isPresent()).toList();
        if (!seen.isEmpty()) {
            Node focused = keyboard();
            int now = -1;
            for (int i = 0; i < seen.size(); i++) {
                now = seen.get(i).holds(focused) ? i : now;
            }
            int next = now < 0 ? 0 : Math.floorMod(now + by, seen.size());
            seen.get(next).front().ifPresent(this::giveKeyboard);
        }
    }

    /// Gives the keyboard to the pane in the middle.
    public void goToMiddle() {
        middle().ifPresent(this::giveKeyboard);
    }

    /// Tabs put their content into the scene when they are styled first, and what is not in the scene cannot have the keyboard: it gets
    /// it as soon as it is.
    private void giveKeyboard(Pane pane) {
        side(pane.side()).fill();
        applyCss();
        Node content = pane.content().get();
        if (content.getScene() == null) {
            content.sceneProperty().addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable arrived) {
                    content.sceneProperty().removeListener(this);
                    later.execute(content::requestFocus);
                }
            });
        } else {
            content.requestFocus();
        }
    }

    /// The pane that has the keyboard, or else the one in the middle.
    public Optional<Pane> here() {
        Node focused = keyboard();
        return sides.values().stream().filter(side -> side.holds(focused)).flatMap(side -> side.front().stream())
                .findFirst().or(this::middle);
    }

    /// Keys may come before the window has been laid out for the first time: until then nothing in here has the keyboard.
    private @Nullable Node keyboard() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    /// The pane in the middle.
    public Optional<Pane> middle() {
        return side(Side.MIDDLE).front();
    }

    /// Keeps what is being typed in any pane.
    public void finishEditing() {
        panes.forEach(pane -> pane.finishEditing().run());
    }

    /// How the window is arranged, as it is remembered.
    public PanePlaces state() {
        return lent.orElseGet(this::now);
    }

    /// What is shown from now on is for a while only: how the window is arranged at this moment stays remembered.
    public void lend() {
        lent = Optional.of(state());
    }

    /// Arranges the window as it was when it was lent.
    public void giveBack() {
        Optional<PanePlaces> before = lent;
        lent = Optional.empty();
        before.ifPresent(this::restore);
    }

    private PanePlaces now() {
        var places = new HashMap<>(state.dividers());
        if (!across.getDividers().isEmpty()) {
            note(places, Side.LEFT, across, across.getDividers().getFirst());
            note(places, Side.RIGHT, across, across.getDividers().getLast());
        }
        if (!down.getDividers().isEmpty()) {
            note(places, Side.BOTTOM, down, down.getDividers().getFirst());
        }
        return new PanePlaces(state.shown(), places, middle().map(Pane::id).orElse(state.middle()));
    }

    /// Arranges the window as it was.
    public void restore(PanePlaces before) {
        state = before;
        arrange();
        side(Side.MIDDLE).select(before.middle());
    }

    /// Is told the size of the type before it changes: the sides get the room back that they had at it, or their usual room.
    ///
    /// @param percent of the usual size
    public void setTypeSize(int percent) {
        if (percent != typeSize) {
            Map<String, Double> now = now().dividers();
            dividersAt.put(typeSize, now);
            Map<String, Double> places = dividersAt.getOrDefault(percent, percent < typeSize ? Map.of() : now);
            typeSize = percent;
            state = new PanePlaces(state.shown(), places, state.middle());
            across.setDividerPositions(positions(placesAcross()));
            down.setDividerPositions(positions(placesDown()));
        }
    }

    private void setShown(Pane pane, boolean wanted) {
        if (isShown(pane) != wanted) {
            PanePlaces now = now();
            var shown = new HashMap<>(now.shown());
            shown.put(pane.id(), wanted);
            state = new PanePlaces(shown, now.dividers(), now.middle());
            arrange();
        }
    }

    private boolean isShown(Pane pane) {
        return pane.side() == Side.MIDDLE || state.shown().getOrDefault(pane.id(), pane.open());
    }

    /// Where the divider of a side stands.
    private double place(Side side) {
        double usual = USUAL.getOrDefault(side, 0.5);
        return Math.clamp(state.dividers().getOrDefault(side.name(), usual), 0.05, 0.95);
    }

    private void note(Map<String, Double> places, Side side, SplitPane split, SplitPane.Divider divider) {
        if (split.getItems().contains(side(side))) {
            places.put(side.name(), divider.getPosition());
        }
    }

    private void arrange() {
        arranging = true;
        sides.forEach((side, node) -> node.show(
                panes.stream().filter(pane -> pane.side() == side && isShown(pane)).toList()));
        refill(across, Stream.of(Side.LEFT, Side.MIDDLE, Side.RIGHT)
                .filter(side -> side == Side.MIDDLE || isInUse(side)).map(this::side).toList(), placesAcross());
        refill(down, isInUse(Side.BOTTOM) ? List.of(across, side(Side.BOTTOM)) : List.of(across), placesDown());
        frame.setTop(isInUse(Side.TOP) ? side(Side.TOP) : null);
        frame.getChildren().remove(down);
        frame.setCenter(down); // after the strip above it, also for Tab
        arranging = false;
        tellShowing();
    }

    private List<Double> placesAcross() {
        return Stream.of(Side.LEFT, Side.RIGHT).filter(this::isInUse).map(this::place).toList();
    }

    private List<Double> placesDown() {
        return isInUse(Side.BOTTOM) ? List.of(place(Side.BOTTOM)) : List.of();
    }

    private static double[] positions(List<Double> places) {
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void refill(SplitPane split, List<? extends Node> nodes, List<Double> places) {
        if (!split.getItems().equals(nodes)) {
            split.getItems().setAll(nodes);
        }
        split.setDividerPositions(positions(places));
    }

    private void tellShowing() {
        if (!arranging) {
            showing.forEach((id, property) -> property.set(isSeen(id)));
        }
    }

    private boolean isSeen(String id) {
        return sides.values().stream().anyMatch(side -> side.front().filter(pane -> pane.id().equals(id)).isPresent());
    }

    private boolean isInUse(Side side) {
        return side(side).front().isPresent();
    }

    private Optional<Pane> find(String id) {
        return panes.stream().filter(pane -> pane.id().equals(id)).findFirst();
    }

    private DockSide side(Side side) {
        return Objects.requireNonNull(sides.get(side));
    }
}
