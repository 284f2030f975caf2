package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import mn.biyelelt.domain.field.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cell of several lines has them in the form too, also where the form expects one: two dates of a period stand one under the
/// other, and so do two funds.
class LinesInFormTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsTypedInTheFormIntoAPeriodOfTwoLinesLeavesItTwoLines() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.awaitForm();
            window.press(KeyCode.END);
            window.press(KeyCode.LEFT);
            window.type("2026.01.05");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.type("2026.11.20");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.UP);
            assertThat(window.textHere(Fields.DUE)).isEqualTo("2026.01.05\n2026.11.20");

            window.settle();
            var field = window.find("#field-period", TextInputControl.class);
            assertThat(field.getText()).isEqualTo("2026.01.05\n2026.11.20");
            window.onFx(() -> {
                field.requestFocus();
                field.end();
            });
            window.type(".");
            window.press(KeyCode.F6);
            assertThat(window.textHere(Fields.DUE)).isEqualTo("2026.01.05\n2026.11.20.");
        }
    }
}
