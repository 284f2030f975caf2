package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mn.biyelelt.samples.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// What a person sees first when the window is opened on a file.
class FirstLookTest {

    @TempDir
    private Path folder;

    @Test
    void theDeskComesWithoutTheStartViewBeforeIt() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(SampleWorkspace.makeIn(folder), folder)) {
            assertThat(window.lookup(".desk")).isNotNull();
            assertThat(window.lookup(".start")).isNull();
        }
    }

    @Test
    void nothingInTheHeaderMovesWhenCountsAndTheTimeOfSavingAreTold() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(1366, 768);
            List<Double> before = placesInTheHeader(window);
            String clean = window.find("#findings-badge", Node.class).getAccessibleText();
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.DELETE);
            window.waitUntil(() -> window.textOf("#saved-mark").equals("Хадгалсан 14:03"));

            assertThat(window.find("#findings-badge", Node.class).getAccessibleText()).isNotEqualTo(clean);
            assertThat(placesInTheHeader(window)).isEqualTo(before);
        }
    }

    private static List<Double> placesInTheHeader(OpenWindow window) {
        window.settle();
        return Stream.of("#plan-chooser", "#period-chooser", "#undo", "#redo", "#findings-badge", "#language", "#write")
                .map(id -> window.find(id, Node.class)).map(node -> node.localToScene(node.getLayoutBounds()).getMinX())
                .toList();
    }

    @Test
    void theWindowHasTheProgramsIconOnceItIsPainted() throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(SampleWorkspace.makeIn(folder), folder)) {
            Stage stage = (Stage) window.scene().getWindow();
            window.waitUntil(() -> !stage.getIcons().isEmpty());
            assertThat(stage.getIcons()).extracting(Image::getWidth).contains(16.0, 256.0);
        }
    }

    @Test
    void whatWasPutRightWhileOpeningIsToldInSight() throws IOException, TimeoutException {
        Path spoilt = Files.writeString(SampleWorkspace.makeIn(folder), "spoilt");
        try (OpenWindow window = OpenWindow.on(spoilt, folder)) {
            window.waitUntil(() -> window.lookup("#notice-text") instanceof Labeled text
                    && text.localToScene(text.getLayoutBounds()).getMinY() > 0 && text.getHeight() > 0);
            assertThat(window.textOf("#notice-text")).isNotBlank();
        }
    }

    @Test
    void aFileThatCannotBeOpenedLeadsToTheStartViewWithTheReason() throws IOException, TimeoutException {
        Path broken = Files.writeString(folder.resolve("broken.mv.db"), "no workspace");
        try (OpenWindow window = OpenWindow.withoutWorkspace(folder)) {
            FxToolkit.setupFixture(() -> window.window().open(Optional.of(broken)));

            assertThat(window.lookup("#start-failure")).isInstanceOfSatisfying(Labeled.class,
                    label -> assertThat(label.getText()).contains("broken.mv.db"));
        }
    }
}
