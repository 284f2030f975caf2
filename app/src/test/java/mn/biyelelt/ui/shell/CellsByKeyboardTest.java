package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.ui.table.PlanTableModel;
import mn.biyelelt.ui.table.TablePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ranges of cells at the window: chosen by keyboard and mouse, copied, pasted after a look at what would change, filled, undone.
class CellsByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void aRangeIsCopiedWithSpansAndPastedAsRowsAfterALookAtThem() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var before = window.plan();
            window.press(KeyCode.HOME);
            window.press(KeyCode.SHIFT, KeyCode.END);
            window.press(KeyCode.SHIFT, KeyCode.DOWN);
            window.snapshot("range-light-mn");
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertThat(clipboard(window)).contains("\t").contains("1.1.1");

            window.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(window.find("#paste-panel", Node.class).isVisible()).isTrue();
            window.snapshot("paste-light-mn");
            assertThat(window.plan()).isEqualTo(before);
            window.press(KeyCode.ENTER);
            assertThat(window.find("#paste-panel", Node.class).isVisible()).isFalse();
            assertThat(window.plan()).isNotEqualTo(before);

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
            assertThat(window.model().status().get()).isEqualTo("Буулгасныг буцаалаа");
        }
    }

    /// Who comes from Excel goes down with Enter past what is right, and types on.
    @Test
    void enterGoesDownAndOpensNoCell() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            PlanTableModel table = window.model().open().get().orElseThrow().table();
            TablePosition start = table.position().get();
            window.press(KeyCode.ENTER);
            assertThat(window.<Node>all("#cell-editor")).noneMatch(Node::isVisible);
            assertThat(table.position().get().item()).isGreaterThan(start.item());
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            assertThat(table.position().get().item()).isEqualTo(start.item());
        }
    }

    @Test
    void aGoalBesideItsRowsIsFramedOverAllOfThem() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.onFx(() -> window.model().open(window.model().plans().get(5).id()));
            window.press(KeyCode.RIGHT);

            List<Bounds> framed = window.scene().getRoot().lookupAll(".grid-cell:chosen").stream()
                    .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                    .sorted(Comparator.comparingDouble(Bounds::getMinY)).toList();
            assertThat(framed).hasSize(4).extracting(Bounds::getMinX).containsOnly(framed.getFirst().getMinX());
            for (int i = 1; i < framed.size(); i++) {
                assertThat(framed.get(i).getMinY()).isEqualTo(framed.get(i - 1).getMaxY());
            }
            window.press(KeyCode.RIGHT);
            assertThat(window.scene().getRoot().lookupAll(".grid-cell:chosen")).hasSize(1);
        }
    }

    @Test
    void whatPastingWouldChangeHasTheKeyboardEveryTime() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var before = window.plan();
            put(window, "нэг\tхоёр\nгурав\tдөрөв", "");
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.CONTROL, KeyCode.V);
                assertThat(window.find("#paste-accept", Node.class).isFocused()).as("offer " + i).isTrue();
                window.press(KeyCode.ESCAPE);
                assertThat(window.find("#paste-panel", Node.class).isVisible()).isFalse();
                assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
            }
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void oldTextFromWordIsOfferedClean() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.RIGHT);
            put(window, "Ýð¿¿ë ìýíä", "");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.snapshot("paste-legacy-light-mn");
            window.press(KeyCode.ENTER);
            assertThat(window.textHere(Fields.ITEM_TEXT)).isEqualTo("Эрүүл мэнд");
        }
    }

    @Test
    void tabsAndLinesPastedIntoAnOpenEditorStayText() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.RIGHT);
            put(window, "нэг\tхоёр\nгурав", "<table><tr><td>нэг</td><td>хоёр</td></tr></table>");
            window.type("а");
            window.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(window.find("#cell-editor", TextArea.class).getText()).isEqualTo("анэг\tхоёр\nгурав");
            window.press(KeyCode.TAB);
            assertThat(window.textHere(Fields.ITEM_TEXT)).isEqualTo("анэг\tхоёр\nгурав");
        }
    }

    @Test
    void cellsAreEmptiedAndFilledDownByKeyboard() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var before = window.plan();
            window.press(KeyCode.RIGHT);
            String first = window.textHere(Fields.ITEM_TEXT);
            window.press(KeyCode.SHIFT, KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.J);
            window.press(KeyCode.DOWN);
            assertThat(window.textHere(Fields.ITEM_TEXT)).isEqualTo(first);

            window.press(KeyCode.DELETE);
            assertThat(window.textHere(Fields.ITEM_TEXT)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aRangeIsDrawnOutByTheMouseAndARowDraggedByItsNumber() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var table = window.model().open().get().orElseThrow().table();
            int item = table.position().get().item();
            Point2D number = pointOf(window, item, 0);
            Point2D next = pointOf(window, item + 1, 1);
            window.robot().drag(pointOf(window, item, 1), MouseButton.PRIMARY).dropTo(next);
            window.settle();
            assertThat(table.range().get().isExtended()).isTrue();
            assertThat(window.model().open().get().orElseThrow().desk().chosenRows().get()).hasSize(2);

            var row = table.items().get(item + 1).id();
            Point2D below = pointOf(window, item + 1, 0);
            window.robot().clickOn(below, MouseButton.PRIMARY);
            window.robot().drag(below, MouseButton.PRIMARY).dropTo(number);
            window.settle();
            assertThat(table.items().get(item).id()).isEqualTo(row);
            assertThat(table.position().get().item()).isEqualTo(item);
        }
    }

    @Test
    void aRowHeldByTheMouseIsLetGoByEscAndLeadsTheListBeyondItsEdge() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var before = window.plan();
            var table = window.model().open().get().orElseThrow().table();
            int item = table.position().get().item();
            window.robot().clickOn(pointOf(window, item, 0), MouseButton.PRIMARY);
            window.robot().drag(pointOf(window, item, 0), MouseButton.PRIMARY)
                    .moveTo(pointOf(window, item + 2, 0));
            window.press(KeyCode.ESCAPE);
            window.robot().drop();
            window.settle();
            assertThat(window.plan()).isEqualTo(before);

            int last = table.items().size() - 1;
            var lastRow = table.items().get(last).id();
            window.onFx(() -> table.goTo(new TablePosition(last, 0, 0)));
            double end = scrolled(window);
            Node list = window.find("#plan-table", Node.class);
            Point2D number = list.sceneToLocal(window.scene().getRoot().screenToLocal(pointOf(window, last, 0)));
            window.onFx(() -> fire(list, MouseEvent.MOUSE_PRESSED, number));
            window.onFx(() -> fire(list, MouseEvent.MOUSE_DRAGGED, new Point2D(number.getX(), -8)));
            window.waitUntil(() -> scrolled(window) < end / 2);
            window.onFx(() -> fire(list, MouseEvent.MOUSE_DRAGGED, number));
            int seen = window.<IndexedCell<?>>all(".grid-list-cell").stream()
                    .filter(row -> row.isVisible() && row.getLayoutY() > 0).mapToInt(IndexedCell::getIndex).min()
                    .orElseThrow();
            Point2D goal = list.sceneToLocal(window.scene().getRoot().screenToLocal(pointOf(window, seen, 0)));
            window.onFx(() -> fire(list, MouseEvent.MOUSE_DRAGGED, goal));
            window.onFx(() -> fire(list, MouseEvent.MOUSE_RELEASED, goal));
            assertThat(seen).isLessThan(last - 8);
            assertThat(table.items().get(seen).id()).isEqualTo(lastRow);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aRangeHeldBeyondTheEdgeGoesOnWhileTheMouseRests() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var table = window.model().open().get().orElseThrow().table();
            int item = table.position().get().item();
            Node list = window.find("#plan-table", Node.class);
            Point2D cell = list.sceneToLocal(window.scene().getRoot().screenToLocal(pointOf(window, item, 2)));
            window.onFx(() -> fire(list, MouseEvent.MOUSE_PRESSED, cell));
            window.onFx(() -> fire(list, MouseEvent.MOUSE_DRAGGED, new Point2D(cell.getX(), 2_000)));
            window.waitUntil(() -> table.range().get().reach().item() > item + 12);
            window.onFx(() -> fire(list, MouseEvent.MOUSE_RELEASED, new Point2D(cell.getX(), 2_000)));
            TablePosition reach = table.range().get().reach();
            assertThat(table.position().get().item()).isEqualTo(item);
            assertThat(reach.column()).isEqualTo(table.position().get().column());
            window.press(KeyCode.ESCAPE);
            assertThat(table.range().get().isExtended()).as("nothing scrolls on after the mouse let go").isFalse();
        }
    }

    /// A click here and a key there, faster than anything can be laid out, must leave a living window.
    @Test
    void aStormOfClicksAndKeysLeavesTheWindowAlive() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            var random = new java.util.Random(11);
            Bounds bounds = window.find("#plan-table", Node.class)
                    .localToScreen(window.find("#plan-table", Node.class).getBoundsInLocal());
            KeyCode[] keys = {KeyCode.DOWN, KeyCode.TAB, KeyCode.F2, KeyCode.ESCAPE, KeyCode.END, KeyCode.ENTER,
                KeyCode.PAGE_DOWN, KeyCode.INSERT, KeyCode.DELETE};
            for (int i = 0; i < 25; i++) {
                window.robot().moveTo(bounds.getMinX() + random.nextDouble(bounds.getWidth() - 20),
                        bounds.getMinY() + random.nextDouble(bounds.getHeight() - 20));
                window.robot().clickOn(MouseButton.PRIMARY);
                window.robot().push(keys[random.nextInt(keys.length)]);
            }
            window.settle();
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.press(KeyCode.DOWN);
            assertThat(window.model().failures().told().get()).isEmpty();
            while (window.model().open().get().orElseThrow().desk().steps().toUndo().get().isPresent()) {
                window.press(KeyCode.CONTROL, KeyCode.Z);
            }
        }
    }

    private static void fire(Node list, EventType<MouseEvent> type, Point2D local) {
        Point2D place = list.localToScene(local);
        list.fireEvent(new MouseEvent(list, list, type, place.getX(), place.getY(), 0, 0, MouseButton.PRIMARY, 1, false,
                false, false, false, true, false, false, true, false, false, null));
    }

    private static double scrolled(OpenWindow window) {
        return window.<ScrollBar>all("#plan-table .scroll-bar").stream()
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL).findFirst().orElseThrow().getValue();
    }

    private static Point2D pointOf(OpenWindow window, int item, int column) {
        var cell = window.all(".grid-list-cell").stream()
                .filter(node -> node instanceof javafx.scene.control.IndexedCell<?> row && row.getIndex() == item)
                .findFirst().orElseThrow().lookupAll(".grid-cell").stream().skip(column).findFirst().orElseThrow();
        Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + 12, bounds.getMinY() + 12);
    }

    private static void put(OpenWindow window, String text, String html) {
        window.onFx(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            if (!html.isEmpty()) {
                content.putHtml(html);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String clipboard(OpenWindow window) {
        var text = new String[1];
        window.onFx(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }
}
