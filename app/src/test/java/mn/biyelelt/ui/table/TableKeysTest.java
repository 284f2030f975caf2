package mn.biyelelt.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// Which keys write into a cell.
class TableKeysTest {

    @Test
    void lettersWriteAlsoWithTheRightAltOfAKeyboard() {
        assertThat(TableKeys.textOf(typed(false, false))).contains("ф");
        assertThat(TableKeys.textOf(typed(true, true))).contains("ф");
    }

    @Test
    void controlAndAltAloneCommandAndWriteNothing() {
        assertThat(TableKeys.textOf(typed(true, false))).isEmpty();
        assertThat(TableKeys.textOf(typed(false, true))).isEmpty();
    }

    private static KeyEvent typed(boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_TYPED, "ф", "ф", KeyCode.UNDEFINED, false, control, alt, false);
    }
}
