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
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import mn.biyelelt.settings.PanePlaces;
import mn.biyelelt.ui.control.Keyboard;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.Theme;

/// The window's content below the bars: panes left, in the middle, right and below, with dividers that stay where they were put.
/// For the JavaFX thread.
public final class Dock extends StackPane {

    private static final List<Side> FILLED_LATER = List.of(Side.RIGHT, Side.LEFT, Side.BOTTOM, Side.TOP);

    private final Map<Side, DockSide> sides = new EnumMap<>(Side.class);
    private final Map<String, BooleanProperty> showing = new HashMap<>();
    private final Dividers dividers;
    private final BorderPane frame = new BorderPane();
    private final SideRoom room = new SideRoom();
    private final SideFilling filling;
    private final Executor later;
    private List<Pane> panes = List.of();
    private PanePlaces state = PanePlaces.INITIAL;
    private Optional<PanePlaces> lent = Optional.empty();
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
        dividers = new Dividers(sides);
        getChildren().setAll(frame);
        widthProperty().subscribe(now -> giveRoom(room.isChangedByWidth(now.doubleValue())));
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
            bring(pane);
            giveKeyboard(pane);
        });
    }

    /// Frames the room that a pane stands in, so that one sees what is meant; no room for an id that no pane has.
    public void frame(String id) {
        Optional<Side> meant = find(id).map(Pane::side);
        sides.forEach((side, each) -> each.frame(meant.filter(side::equals).isPresent()));
    }

    /// Hides a pane, or shows it without taking the keyboard.
    public void toggle(String id) {
        find(id).ifPresent(pane -> {
            if (isSeen(id)) {
                takeAway(pane);
                goToMiddle();
            } else {
                bring(pane);
            }
        });
    }

    private void bring(Pane pane) {
        if (!isShown(pane) || !room.has(pane.side())) {
            room.call(pane.side());
            setShown(pane, true);
        }
        side(pane.side()).select(pane.id());
    }

    /// One that was called leaves for now; one that has its room stays away until it is wanted.
    private void takeAway(Pane pane) {
        room.dismiss(pane.side());
        setShown(pane, !room.has(pane.side()));
    }

    /// Whether a person can see a pane now; also for ids that no pane has yet.
    public ObservableBooleanValue showing(String id) {
        return showing.computeIfAbsent(id, _ -> new SimpleBooleanProperty(isSeen(id)));
    }

    /// Gives the keyboard to the next pane in sight.
    ///
    /// @param by 1 or -1
    public void goRound(int by) {
        List<Side> seen = Stream.of(Side.values()).filter(this::isInUse).toList();
        if (!seen.isEmpty()) {
            int next = keyboardIn().map(side -> Math.floorMod(seen.indexOf(side) + by, seen.size())).orElse(0);
            side(seen.get(next)).front().ifPresent(this::giveKeyboard);
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
        return keyboardIn().flatMap(side -> side(side).front()).or(this::middle);
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
        return new PanePlaces(state.shown(), dividers.places(), middle().map(Pane::id).orElse(state.middle()));
    }

    /// Arranges the window as it was.
    public void restore(PanePlaces before) {
        state = before;
        room.dismiss(Side.LEFT);
        room.dismiss(Side.RIGHT);
        arrange();
        dividers.put(before.dividers());
        side(Side.MIDDLE).select(before.middle());
    }

    /// Is told the size of the type before it changes: the sides get the room back that they had at it, or their usual room.
    ///
    /// @param percent of the usual size
    public void setTypeSize(int percent) {
        dividers.setTypeSize(percent);
        giveRoom(room.isChangedByType(Theme.BASE_SIZE * percent / 100));
    }

    private void giveRoom(boolean changed) {
        if (changed) {
            Optional<Side> typedIn = keyboardIn();
            arrange();
            typedIn.filter(side -> !isInUse(side)).ifPresent(_ -> goToMiddle());
        }
    }

    private Optional<Side> keyboardIn() {
        return Stream.of(Side.values()).filter(side -> Keyboard.isIn(side(side))).findFirst();
    }

    private void setShown(Pane pane, boolean wanted) {
        var shown = new HashMap<>(state.shown());
        if (isShown(pane) != wanted) {
            shown.put(pane.id(), wanted);
        }
        state = new PanePlaces(shown, state.dividers(), middle().map(Pane::id).orElse(state.middle()));
        arrange();
    }

    private boolean isShown(Pane pane) {
        return pane.side() == Side.MIDDLE || state.shown().getOrDefault(pane.id(), pane.open());
    }

    private void arrange() {
        arranging = true;
        sides.forEach((side, node) -> node.show(
                panes.stream().filter(pane -> pane.side() == side && isShown(pane)).toList()));
        dividers.arrange(Stream.of(Side.values()).filter(side -> side == Side.MIDDLE || isInUse(side)).toList());
        frame.setTop(isInUse(Side.TOP) ? side(Side.TOP) : null);
        frame.getChildren().remove(dividers.node());
        frame.setCenter(dividers.node()); // after the strip above it, also for Tab
        arranging = false;
        tellShowing();
    }

    private void tellShowing() {
        if (!arranging) {
            showing.forEach((id, property) -> property.set(isSeen(id)));
        }
    }

    private boolean isSeen(String id) {
        return find(id)
                .filter(pane -> isInUse(pane.side()) && side(pane.side()).front().filter(pane::equals).isPresent())
                .isPresent();
    }

    private boolean isInUse(Side side) {
        return side(side).front().isPresent() && room.has(side);
    }

    private Optional<Pane> find(String id) {
        return panes.stream().filter(pane -> pane.id().equals(id)).findFirst();
    }

    private DockSide side(Side side) {
        return Objects.requireNonNull(sides.get(side));
    }
}
