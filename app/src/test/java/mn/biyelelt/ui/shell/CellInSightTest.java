package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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
            window.resize(1366, 740);
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.RIGHT);
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

    private static boolean isInSight(OpenWindow window) {
        Node list = window.find("#plan-table", Node.class);
        Bounds room = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".grid-cell:chosen").stream().map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .anyMatch(cell -> cell.getMinY() >= room.getMinY() - 1 && (cell.getMaxY() <= room.getMaxY() + 1
                        || cell.getHeight() > room.getHeight()));
    }
}
