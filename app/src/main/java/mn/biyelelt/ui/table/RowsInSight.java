package mn.biyelelt.ui.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;

/// The list that scrolls the rows, and what of it is on the screen. Only rows in sight are drawn.
final class RowsInSight {

    private static final int FEW = 8;
    /// Rows that come into sight are guessed at first and moved again when they are measured.
    private static final int TRIES = 6;

    /// A cell under the mouse.
    record Hit(int item, GridCell cell) {

        TablePosition position() {
            return new TablePosition(item, cell.line(), cell.column());
        }
    }

    private final PlanTableModel model;
    private final ObservableList<RowSlot> slots = FXCollections.observableArrayList();
    private final ListView<RowSlot> list = new ListView<>();
    private final RowListSkin skin = new RowListSkin(list);
    private final Map<Orientation, ScrollBar> bars = new EnumMap<>(Orientation.class);

    RowsInSight(PlanTableModel model, TableSizes sizes) {
        this.model = model;
        list.getStyleClass().add("grid-list");
        list.setId("plan-table");
        list.setSkin(skin);
        list.setCellFactory(_ -> new RowCell(sizes));
        model.items().forEach(item -> slots.add(new RowSlot(item)));
        model.items().addListener((ListChangeListener<TableItem>) this::refill);
    }

    ListView<RowSlot> list() {
        return list;
    }

    /// Index of the row on top.
    int first() {
        IndexedCell<?> cell = skin.flow().getFirstVisibleCell();
        return cell == null ? 0 : cell.getIndex();
    }

    /// The row drawn at an index; empty if it is out of sight.
    Optional<RowPane> rowAt(int index) {
        // a cell out of sight is only measured with and lies anywhere
        return contains(index) && skin.flow().getCell(index) instanceof RowCell row && row.getIndex() == index
                ? row.row()
                : Optional.empty();
    }

    void forEach(Consumer<RowCell> action) {
        IndexedCell<?> last = skin.flow().getLastVisibleCell();
        if (last != null) {
            for (int i = first(); i <= last.getIndex(); i++) {
                if (skin.flow().getCell(i) instanceof RowCell cell) {
                    action.accept(cell);
                }
            }
        }
    }

    /// The cell at a point of the scene.
    Optional<Hit> at(double sceneX, double sceneY) {
        for (int i = first(); i < model.items().size(); i++) {
            Optional<RowPane> row = rowAt(i);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            Point2D point = row.get().sceneToLocal(sceneX, sceneY);
            Optional<GridCell> cell = row.get().cellAt(point.getX(), point.getY());
            if (cell.isPresent()) {
                return Optional.of(new Hit(i, cell.get()));
            }
        }
        return Optional.empty();
    }

    /// Where a cell lies in the scene; empty if its row is out of sight.
    Optional<Bounds> sceneBoundsOf(TablePosition place) {
        return rowAt(place.item()).map(row -> row.localToScene(row.boundsOf(place)));
    }

    /// Scrolls down, or up by a negative amount.
    void scroll(double pixels) {
        skin.flow().scrollPixels(pixels);
        list.layout();
    }

    private void refill(ListChangeListener.Change<? extends TableItem> change) {
        while (change.next()) {
            if (change.getAddedSize() == change.getRemovedSize()) {
                for (int i = change.getFrom(); i < change.getTo(); i++) {
                    put(i, model.items().get(i));
                }
            } else {
                slots.remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
                slots.addAll(change.getFrom(), change.getAddedSubList().stream().map(RowSlot::new).toList());
            }
        }
    }

    private void put(int index, TableItem item) {
        RowSlot slot = slots.get(index);
        slot.put(item);
        boolean drawn = contains(index) && skin.flow().getCell(index) instanceof RowCell cell
                && cell.getItem() == slot && cell.showAgain();
        if (!drawn) {
            slots.set(index, new RowSlot(item));
        }
    }

    /// Brings a place into sight. Not while the window is laid out: the list would lose its rows.
    void follow(TablePosition place) {
        if (list.getScene() != null && list.getHeight() > 0 && place.item() < model.items().size()) {
            list.applyCss();
            list.layout();
            bringIntoSight(place.item());
            for (int i = 0; i < TRIES && !isSettled(place); i++) {
                list.layout();
            }
        }
    }

    /// Scrolls once more, if that is still needed.
    private boolean isSettled(TablePosition place) {
        if (contains(place.item())) {
            return !reveal(place);
        }
        passEdge(place.item());
        return false;
    }

    /// Scrolls past the outermost row in sight on the way to another: what the list guesses is of no use beside a row that is a hundred
    /// times as high as the others.
    private void passEdge(int item) {
        IndexedCell<?> first = skin.flow().getFirstVisibleCell();
        IndexedCell<?> last = skin.flow().getLastVisibleCell();
        if (first != null && item < first.getIndex()) {
            skin.flow().scrollPixels(first.getLayoutY() - list.getHeight());
        } else if (last != null && item > last.getIndex()) {
            skin.flow().scrollPixels(last.getLayoutY() + last.getHeight());
        }
    }

    /// Scrolls so far that a cell is in sight within a row that is higher than the window.
    ///
    /// @return whether it was out of sight
    boolean reveal(TablePosition place) {
        Optional<Bounds> found = sceneBoundsOf(place).map(list::sceneToLocal);
        found.ifPresent(cell -> scrollBar(Orientation.HORIZONTAL).filter(Node::isVisible)
                .ifPresent(bar -> revealAside(cell, place, bar)));
        return found.filter(this::revealUpOrDown).isPresent();
    }

    private boolean revealUpOrDown(Bounds cell) {
        double room = height(list.getHeight());
        double over = cell.getMaxY() - room;
        double under = -cell.getMinY();
        double wanted = under > 0 || cell.getHeight() > room ? -under : over;
        if (Math.abs(wanted) > 1 && (under > 0 || over > 0)) {
            skin.flow().scrollPixels(wanted);
            return true;
        }
        return false;
    }

    /// Scrolls sideways where large type makes the columns wider than the window; the first one comes with the strip at its left.
    private void revealAside(Bounds cell, TablePosition place, ScrollBar bar) {
        double room = list.getWidth() - scrollBarWidth();
        double left = place.column() == 0 ? -bar.getValue() : cell.getMinX();
        double over = cell.getWidth() > room ? 0 : cell.getMaxX() - room;
        if (left < 0 || over > 0) {
            double value = bar.getValue() + (left < 0 ? left : over);
            bar.setValue(Math.clamp(value, 0, bar.getMax()));
        }
    }

    /// Whether a cell begins in sight while the list is this high.
    boolean isInSight(TablePosition place, double listHeight) {
        return sceneBoundsOf(place).map(list::sceneToLocal)
                .filter(cell -> cell.getMaxY() > 0 && cell.getMinY() < height(listHeight)).isPresent();
    }

    /// What the bar under the rows leaves of the list's height.
    private double height(double listHeight) {
        return listHeight - scrollBar(Orientation.HORIZONTAL).filter(Node::isVisible)
                .map(bar -> Math.ceil(bar.prefHeight(-1))).orElse(0.0);
    }

    /// Starts the list anew: one that keeps its place while all its rows change their heights ends up anywhere.
    void redraw() {
        list.setItems(FXCollections.emptyObservableList());
        list.layout();
        list.setItems(slots);
    }

    /// Room that the vertical scroll bar takes.
    double scrollBarWidth() {
        return scrollBar(Orientation.VERTICAL).map(bar -> Math.ceil(bar.prefWidth(-1)) + 1).orElse(12.0);
    }

    /// How far the rows are scrolled to the left, px.
    double leftOut() {
        return scrollBar(Orientation.HORIZONTAL).filter(Node::isVisible).map(ScrollBar::getValue).orElse(0.0);
    }

    /// The list has the same bars as long as it lives; looking them up goes through all rows.
    private Optional<ScrollBar> scrollBar(Orientation orientation) {
        if (bars.isEmpty()) {
            list.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                    .forEach(bar -> bars.putIfAbsent(bar.getOrientation(), bar));
        }
        return Optional.ofNullable(bars.get(orientation));
    }

    /// Scrolls to a row that is out of sight; to the very top, if the row is in sight from there.
    private void bringIntoSight(int item) {
        if (!contains(item) && item < FEW) {
            skin.flow().scrollTo(0);
            list.layout();
        }
        if (!contains(item)) {
            skin.flow().scrollTo(item);
            list.layout();
        }
    }

    private boolean contains(int item) {
        IndexedCell<?> last = skin.flow().getLastVisibleCell();
        return last != null && item >= first() && item <= last.getIndex();
    }
}
