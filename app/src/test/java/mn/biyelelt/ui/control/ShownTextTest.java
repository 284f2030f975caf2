package mn.biyelelt.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A text that a control cannot show as it is stays as it is, until somebody types.
class ShownTextTest {

    /// A name over two lines, which a line's control joins.
    private static final String TWO_LINES = "Н.Цогт\nБ.Тод ";
    /// With a character that no control shows.
    private static final String HIDDEN = "ИХ\u0007 ЭМЧ";

    @BeforeAll
    static void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatNobodyTouchedIsStillWhatWasGiven() {
        onFx(() -> {
            var line = new TextField();
            var text = new ShownText(line);
            text.show(TWO_LINES);
            assertThat(line.getText()).isNotEqualTo(TWO_LINES);
            assertThat(text.get()).isEqualTo(TWO_LINES);
            assertThat(text.line()).isEqualTo(TWO_LINES);
        });
        onFx(() -> {
            var area = new TextArea();
            var text = new ShownText(area);
            text.show(HIDDEN);
            assertThat(area.getText()).isEqualTo("ИХ ЭМЧ");
            assertThat(text.get()).isEqualTo(HIDDEN);
        });
    }

    @Test
    void whatWasTypedCountsAndALineOfItWithoutSpacesAround() {
        onFx(() -> {
            var line = new TextField();
            var text = new ShownText(line);
            text.show(TWO_LINES);
            line.setText(" Д.Сар ");
            assertThat(text.get()).isEqualTo(" Д.Сар ");
            assertThat(text.line()).isEqualTo("Д.Сар");
        });
    }

    @Test
    void aTextThatIsShownAgainTakesThePlaceOfTheTypedOne() {
        onFx(() -> {
            var line = new TextField();
            var text = new ShownText(line);
            text.show(HIDDEN);
            line.setText("Д.Сар");
            text.show(HIDDEN);
            assertThat(line.getText()).isEqualTo("ИХ ЭМЧ");
            assertThat(text.get()).isEqualTo(HIDDEN);
            text.show("");
            assertThat(line.getText()).isEmpty();
            assertThat(text.get()).isEmpty();
        });
    }

    @Test
    void aTextThatIsShownAlreadyDoesNotMoveTheCaret() {
        onFx(() -> {
            TextInputControl area = new TextArea();
            var text = new ShownText(area);
            text.show(HIDDEN);
            area.positionCaret(2);
            text.show(HIDDEN);
            assertThat(area.getCaretPosition()).isEqualTo(2);
            area.appendText("ИЙН");
            text.show("ИХ ЭМЧИЙН");
            assertThat(area.getCaretPosition()).isEqualTo("ИХ ЭМЧИЙН".length());
            assertThat(text.get()).isEqualTo("ИХ ЭМЧИЙН");
        });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }
}
