package mn.biyelelt.ui.action;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys held with Ctrl or Alt while the keyboard writes Mongolian. Where that layout is the first or the only one of the system,
/// JavaFX on Linux looks for the key's Latin letter in it, finds none, and Ctrl with the letter О comes without a code; its place on
/// the keyboard is that of K. The layout is the one that Linux and Windows come with.
public final class MongolianLayout {

    /// Row by row from the left: what a key writes, and below it what it is called.
    private static final String LETTERS = "фцужэнгшүзйыбөахролячёсмит";
    private static final String NAMES = "QWERTYUIOPASDFGHJKLZXCVBNM";
    /// Keys beside the letters that change the size of the type.
    private static final Map<String, KeyCode> SIGNS = Map.of("е", KeyCode.MINUS, "щ", KeyCode.EQUALS);
    private static final Map<String, KeyCode> CODES = codes();

    private MongolianLayout() {
    }

    /// Gives such keys of a scene the code of their place.
    public static void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> place(event).ifPresent(code -> {
            event.consume();
            Event.fireEvent(event.getTarget(), new KeyEvent(event.getSource(), event.getTarget(), event.getEventType(),
                    event.getCharacter(), event.getText(), code, event.isShiftDown(), event.isControlDown(),
                    event.isAltDown(), event.isMetaDown()));
        }));
    }

    private static Optional<KeyCode> place(KeyEvent event) {
        boolean held = event.isShortcutDown() || event.isAltDown();
        return held && event.getCode() == KeyCode.UNDEFINED
                ? Optional.ofNullable(CODES.get(event.getText().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static Map<String, KeyCode> codes() {
        var codes = new HashMap<>(SIGNS);
        for (int i = 0; i < LETTERS.length(); i++) {
            codes.put(LETTERS.substring(i, i + 1), KeyCode.valueOf(NAMES.substring(i, i + 1)));
        }
        return Map.copyOf(codes);
    }
}
