package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F1 from wherever one is, also from a sheet and before a workspace is open.
class HelpByKeyboardTest {

    @TempDir
    private Path folder;

    @Test
    void helpLiesOverASheetWhichComesBackAsItWas() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.type("aimag@example.mn");

            window.press(KeyCode.F1);
            assertThat(window.textOf(".help-title")).isEqualTo("Хуудас");
            window.press(KeyCode.F1);
            window.press(KeyCode.ESCAPE);

            var to = window.find("#mail-to", TextField.class);
            assertThat(to.getText()).isEqualTo("aimag@example.mn");
            assertThat(to.isFocused()).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.scene().lookup(".sheet-card")).isNull();
            assertThat(window.find("#plan-table", Node.class).isFocused()).isTrue();
        }
    }

    @Test
    void everySheetHasItsPageInTheHandbook() throws TimeoutException {
        var titles = new LinkedHashMap<List<KeyCode>, String>();
        titles.put(List.of(KeyCode.CONTROL, KeyCode.N), "Эхлэх");
        titles.put(List.of(KeyCode.CONTROL, KeyCode.P), "Хуудас");
        titles.put(List.of(KeyCode.CONTROL, KeyCode.M), "Тайлан ба дараа жил");
        titles.put(List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y), "Тайлан ба дараа жил");
        titles.put(List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U), "Гарын үсэг");
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            for (Map.Entry<List<KeyCode>, String> sheet : titles.entrySet()) {
                window.press(sheet.getKey().toArray(KeyCode[]::new));
                window.press(KeyCode.F1);
                assertThat(window.textOf(".help-title")).isEqualTo(sheet.getValue());
                window.press(KeyCode.ESCAPE);
                window.press(KeyCode.ESCAPE);
            }
        }
    }

    @Test
    void helpIsThereBeforeAWorkspaceIsOpen() throws TimeoutException {
        try (OpenWindow window = OpenWindow.withoutWorkspace(folder)) {
            window.onFx(() -> window.window().open(Optional.empty()));
            window.press(KeyCode.F1);
            assertThat(window.textOf(".help-title")).isEqualTo("Эхлэх");
            window.press(KeyCode.ESCAPE);
            assertThat(window.scene().lookup(".help-title")).isNull();
        }
    }
}
