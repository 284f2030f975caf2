package mn.biyelelt.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.ui.action.Command;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keys that menus promise, from wherever one is and whatever the keyboard writes.
class KeysByKeyboardTest {

    @TempDir
    private Path folder;

    /// With a Mongolian layout before all others Linux gives such keys their letter and no code.
    @Test
    void aKeyIsKnownByItsPlaceWhileTheKeyboardWritesMongolian() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            pressWithoutCode(window, "о", false);
            assertThat(window.find("#palette-layer", Node.class).isVisible()).isTrue();
            window.press(KeyCode.ESCAPE);
            pressWithoutCode(window, "У", true);
            assertThat(window.find("#mail-to", Node.class).isFocused()).isTrue();
            pressWithoutCode(window, "ө", false);
            assertThat(window.all("#search-query")).as("under a sheet").isEmpty();
        }
    }

    /// GTK begins a character by its number there, and what was chosen in the field is gone.
    @Test
    void noKeyIsOneThatTextFieldsOnLinuxTakeForThemselves() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            assertThat(window.scene().getAccelerators().keySet())
                    .doesNotContain(KeyCombination.valueOf("Shortcut+Shift+U"));
        }
    }

    /// Where two layouts are set up, Alt+Shift changes between them on Windows and on many a Linux.
    @Test
    void noKeyThatIsToldIsOneThatChangesTheLayout() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            ListView<?> list = window.find("#palette-list", ListView.class);
            assertThat(list.getItems()).isNotEmpty()
                    .allSatisfy(
                            command -> assertThat(((Command) command).key().filter(KeysByKeyboardTest::isLayoutKey))
                                    .isEmpty());
        }
    }

    @Test
    void wordsThatACommandIsLookedForByAreOfACommandThatThereIs() throws IOException, TimeoutException {
        var texts = new Properties();
        try (Reader bundle = Files.newBufferedReader(Path.of("src/main/resources/mn/biyelelt/i18n/ui.properties"))) {
            texts.load(bundle);
        }
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            ListView<?> list = window.find("#palette-list", ListView.class);
            var known = list.getItems().stream()
                    .map(command -> "ui.sought." + ((Command) command).id()).toList();
            assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("ui.sought."))).isNotEmpty()
                    .isSubsetOf(known);
        }
    }

    @Test
    void replacingIsReachedFromAFieldWhichLosesNoLetter() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            TextInputControl field = goToForm(window);
            String before = field.getText();
            window.onFx(field::end);
            window.press(KeyCode.CONTROL, KeyCode.H);
            assertThat(window.find("#search-query", Node.class).isFocused()).isTrue();
            assertThat(field.getText()).isEqualTo(before);
        }
    }

    @Test
    void undoFromAFieldInWhichNothingWasTypedTakesTheLastStepBack() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            TextInputControl field = goToForm(window);
            String before = window.textHere(Fields.ITEM_TEXT);
            window.type(" а");
            window.press(KeyCode.TAB);
            assertThat(window.textHere(Fields.ITEM_TEXT)).isNotEqualTo(before);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.textHere(Fields.ITEM_TEXT)).isEqualTo(before);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertThat(window.textHere(Fields.ITEM_TEXT)).isNotEqualTo(before);
            assertThat(field.getText()).isEqualTo(window.textHere(Fields.ITEM_TEXT));
        }
    }

    @Test
    void aKeyThatCanDoNothingNowSaysWhy() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.find("#status-line", StatusBar.class).getText()).contains("Буцаах өөрчлөлт алга.");
        }
    }

    @Test
    void theListOfCommandsSaysWhyOneCannotBeDone() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onSample(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("нууц үгийг солих");
            assertThat(window.<Node>all("#palette-list .list-cell"))
                    .extracting(Node::getAccessibleText).filteredOn(Objects::nonNull)
                    .contains("Файлын нууц үгийг солих Файлд нууц үг тавиагүй байна.");
            window.press(KeyCode.ENTER);
            assertThat(window.find("#palette-layer", Node.class).isVisible()).isTrue();
        }
    }

    private static boolean isLayoutKey(KeyCombination key) {
        return key.getAlt() == ModifierValue.DOWN && key.getShift() == ModifierValue.DOWN;
    }

    private static TextInputControl goToForm(OpenWindow window) {
        window.awaitForm();
        var field = window.find(".row-form #field-text", TextInputControl.class);
        window.onFx(field::requestFocus);
        return field;
    }

    private static void pressWithoutCode(OpenWindow window, String letter, boolean shift) {
        window.onFx(() -> Event.fireEvent(window.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "\0",
                letter, KeyCode.UNDEFINED, shift, true, false, false)));
    }
}
