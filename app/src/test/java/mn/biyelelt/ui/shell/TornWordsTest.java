package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.text.Text;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// Words of the table stay whole: where all columns have no room beside each other the table goes sideways, rather than to tear words
/// letter by letter.
class TornWordsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1024, 1366})
    void noWordOfTheSampleIsTorn(int width) throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.resize(width, 700);
            for (Plan plan : window.model().plans()) {
                window.onFx(() -> window.model().open(plan.id()));
                for (Optional<ReportPeriod> period : window.model().open().get().orElseThrow().periods()) {
                    window.onFx(() -> window.model().open().get().orElseThrow().desk().period().set(period));
                    assertThat(torn(window)).as(plan.form() + " " + period).isEmpty();
                }
            }
        }
    }

    @Test
    void aTornWordIsNoticed() {
        var text = new Text("хэрэгжилт ба үнэлгээ");
        text.setWrappingWidth(10_000);
        assertThat(torn(text)).isEmpty();
        text.setWrappingWidth(20);
        assertThat(torn(text)).containsExactly("хэрэгжилт", "үнэлгээ");
    }

    private static List<String> torn(OpenWindow window) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.scene().getRoot().lookupAll(".grid-text").stream()
                .filter(Node::isVisible).map(Text.class::cast).flatMap(text -> torn(text).stream()).distinct()
                .toList());
    }

    /// The words that are wider than their line. A line may end behind a hyphen or a stroke.
    private static List<String> torn(Text text) {
        return Arrays.stream(text.getText().split("[\\s/-]+")).filter(word -> {
            var measured = new Text(word);
            measured.setFont(text.getFont());
            return measured.getLayoutBounds().getWidth() > text.getWrappingWidth() + 1;
        }).toList();
    }
}
