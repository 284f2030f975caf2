package mn.biyelelt.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.settings.LastPlace;
import mn.biyelelt.settings.PanePlaces;
import mn.biyelelt.settings.WindowPlace;
import mn.biyelelt.ui.dock.Dock;
import mn.biyelelt.ui.task.Pause;

/// Lets everything come back at the next start: the window's place, its panes, the plan and row of each workspace. Remembered when
/// the window closes, and a few seconds after a person stops moving, for a power cut gives no notice.
final class WindowMemory {

    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 500;

    /// Of a window's title and border, px, at most.
    private static final double FRAME = 50;

    private final Stage stage;
    private final Looks looks;
    private final Pause rest = new Pause(Duration.ofSeconds(3), this::remember);
    private Optional<Remembered> desk = Optional.empty();
    private WindowPlace free = WindowPlace.UNKNOWN;

    /// What is open.
    private record Remembered(DeskModel model, Dock dock) {}

    WindowMemory(Stage stage, Looks looks) {
        this.stage = stage;
        this.looks = looks;
    }

    /// Puts the window where it was, if that place is on a screen; to be called before it is shown.
    void place() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowPlace before = looks.settings().get().window();
        if (isOnScreen(before)) {
            stage.setX(before.x());
            stage.setY(before.y());
            stage.setWidth(Math.max(LEAST_WIDTH, before.width()));
            stage.setHeight(Math.max(LEAST_HEIGHT, before.height()));
            free = before;
        }
        stage.setMaximized(before.maximized() || !before.isKnown() && !hasRoom());
    }

    /// Goes back to the plan and row of last time, and from now on remembers those of this workspace.
    void follow(DeskModel model, Dock dock) {
        desk = Optional.of(new Remembered(model, dock));
        dock.restore(looks.settings().get().panes());
        model.open().subscribe(open -> open.ifPresent(plan -> plan.desk().spot().subscribe(_ -> rest.restart())));
    }

    /// Remembers how everything stands now.
    void remember() {
        rest.stop();
        PanePlaces panes = desk.map(now -> now.dock().state()).orElse(looks.settings().get().panes());
        if (stage.isShowing() && !stage.isIconified()) {
            looks.rememberWindow(windowPlace(), panes);
        }
        desk.ifPresent(now -> now.model().open().get().ifPresent(
                plan -> looks.rememberPlace(now.model().workspace().file(), PlaceInPlan.of(plan))));
    }

    /// Follows no workspace any more.
    void forget() {
        rest.stop();
        desk = Optional.empty();
    }

    /// Opens the plan worked at last, or the first, looks at it as before and goes to its cell.
    static void resume(DeskModel model, Optional<LastPlace> last) {
        List<PlanId> plans = model.plans().stream().map(plan -> plan.id()).toList();
        last.flatMap(place -> plans.stream().filter(id -> id.toString().equals(place.plan())).findFirst())
                .or(() -> plans.stream().findFirst()).ifPresent(model::open);
        model.open().get().ifPresent(plan -> last.ifPresent(place -> PlaceInPlan.goBack(plan, place)));
    }

    /// Whether the window fits on the screen with its frame at the size that it has unless a person gave it another.
    private static boolean hasRoom() {
        Rectangle2D bounds = Screen.getPrimary().getVisualBounds();
        return bounds.getWidth() > MainWindow.WIDTH && bounds.getHeight() > MainWindow.HEIGHT + FRAME;
    }

    private WindowPlace windowPlace() {
        if (stage.isMaximized()) {
            return new WindowPlace(free.x(), free.y(), free.width(), free.height(), true);
        }
        free = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        return free;
    }

    /// Whether enough of the window's top is on a screen to take hold of it.
    private static boolean isOnScreen(WindowPlace place) {
        return place.isKnown() && Screen.getScreens().stream().map(Screen::getVisualBounds)
                .anyMatch(bounds -> holdsTop(bounds, place));
    }

    private static boolean holdsTop(Rectangle2D bounds, WindowPlace place) {
        return bounds.contains(place.x() + place.width() / 2, Math.max(bounds.getMinY(), place.y() + 10));
    }
}
