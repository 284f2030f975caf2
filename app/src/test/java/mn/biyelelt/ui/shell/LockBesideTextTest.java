package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import mn.biyelelt.domain.plan.ReportPeriod;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// The lock of a cell of the plan stands where no text is, however full the cell.
class LockBesideTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void theLockStandsBesideTheRoomOfTheText(int zoomSteps) throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(1366, 740);
            window.onFx(() -> IntStream.range(0, zoomSteps).forEach(_ -> window.looks().zoom(1)));
            window.onFx(() -> window.model().open().get().orElseThrow().desk().period()
                    .set(Optional.of(new ReportPeriod(2026, ReportPeriod.Span.HALF))));
            assertThat(rooms(window)).isNotEmpty().allMatch(Room::isFree);
        }
    }

    /// @param textEnd where lines of the text end at the latest, px from the cell's left edge
    private record Room(String text, double textEnd, double lockStart) {

        boolean isFree() {
            return textEnd <= lockStart + 0.5;
        }
    }

    private static List<Room> rooms(OpenWindow window) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> window.scene().getRoot().lookupAll(".grid-cell .lock-sign").stream().filter(Node::isVisible)
                        .flatMap(lock -> lock.getParent().getChildrenUnmodifiable().stream()
                                .filter(Text.class::isInstance).map(Text.class::cast).map(text -> new Room(
                                        text.getText(), text.getLayoutX() + text.getWrappingWidth(), lock
                                                .getBoundsInParent().getMinX())))
                        .toList());
    }
}
