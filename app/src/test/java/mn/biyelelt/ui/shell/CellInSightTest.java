package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.ui.session.PlanDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The cell one stands in is seen, whatever led there. Longer than five seconds: it goes through most of a plan.
class CellInSightTest {

    private static final int ROWS = 14;

    @TempDir
    private Path folder;

    @Test
    void whoeverTypesDownAColumnAlwaysSeesTheCellGoneTo() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            goToAText(window);
            window.press(KeyCode.RIGHT);
            for (int row = 0; row < ROWS; row++) {
                window.type("Орон нутгийн төсөв, хөрөнгө оруулалт " + row);
                window.press(KeyCode.ENTER);
                assertThat(isInSight(window)).as("after row " + row).isTrue();
            }
            for (int row = ROWS; row > 0; row--) {
                window.type("-");
                window.press(KeyCode.ENTER);
                window.press(KeyCode.UP);
                window.press(KeyCode.UP);
                assertThat(isInSight(window)).as("back at row " + row).isTrue();
            }
        }
    }

    @Test
    void aRowOfFiftyThousandLettersIsPassedBothWays() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            goToAText(window);
            window.onFx(() -> {
                PlanDesk desk = window.model().open().get().orElseThrow().desk();
                desk.setText(desk.spot().get().row(), CellKey.of(Fields.ITEM_TEXT), "үзлэг хийсэн ".repeat(3900));
            });
            for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.DOWN,
                    KeyCode.DOWN)) {
                window.press(key);
                assertThat(isInSight(window)).as(window.model().open().get().orElseThrow().desk().spot().toString())
                        .isTrue();
            }
        }
    }

    /// The text of the first activity.
    private static void goToAText(OpenWindow window) {
        window.resize(1366, 740);
        window.press(KeyCode.CONTROL, KeyCode.HOME);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.RIGHT);
    }

    private static boolean isInSight(OpenWindow window) {
        Node list = window.find("#plan-table", Node.class);
        Bounds room = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".grid-cell:chosen").stream().map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .anyMatch(cell -> cell.getMinY() >= room.getMinY() - 1 && (cell.getMaxY() <= room.getMaxY() + 1
                        || cell.getHeight() > room.getHeight()));
    }
}
