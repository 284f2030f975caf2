package mn.biyelelt.ui.pages;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;

/// Lets the marked picture come along when the paper is scrolled, by wheel, keys or bar.
///
/// It looks at where the pages are once they are laid out: what a list says of its position is an estimate until it has shown all of them.
final class PageWatch {

    private final ListView<Integer> list;
    private final List<PageCell> cells;
    private final PageStrip strip;
    private final Runnable look = this::look;
    private double place = -1;

    private PageWatch(ListView<Integer> list, List<PageCell> cells, PageStrip strip) {
        this.list = list;
        this.cells = cells;
        this.strip = strip;
    }

    /// Watches pages for as long as they are in a window.
    ///
    /// @param cells in which pages are shown, also those that show none
    static void over(ListView<Integer> list, List<PageCell> cells, PageStrip strip) {
        var watch = new PageWatch(list, cells, strip);
        list.sceneProperty().subscribe(watch::move);
    }

    private void move(Scene from, Scene to) {
        if (from != null) {
            from.removePostLayoutPulseListener(look);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(look);
        }
    }

    /// A page that is marked for what one works at keeps its mark until the paper is scrolled.
    private void look() {
        double middle = list.getHeight() / 2;
        inSight().filter(cell -> cell.getLayoutY() <= middle && middle < bottom(cell)).findFirst().ifPresent(cell -> {
            double now = cell.getIndex() + (middle - cell.getLayoutY()) / cell.getHeight();
            if (Double.compare(now, place) != 0) {
                place = now;
                follow(cell.getIndex());
            }
        });
    }

    private void follow(int page) {
        if (inSight().noneMatch(cell -> cell.getIndex() == strip.marked() && isHalfInSight(cell))) {
            strip.mark(page);
        }
    }

    private boolean isHalfInSight(PageCell cell) {
        double half = cell.getLayoutY() + cell.getHeight() / 2;
        return half >= 0 && half <= list.getHeight();
    }

    private Stream<PageCell> inSight() {
        return cells.stream().filter(cell -> !cell.isEmpty() && cell.isVisible() && cell.getScene() != null);
    }

    private static double bottom(PageCell cell) {
        return cell.getLayoutY() + cell.getHeight();
    }
}
