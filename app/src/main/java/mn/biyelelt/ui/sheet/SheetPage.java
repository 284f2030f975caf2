package mn.biyelelt.ui.sheet;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// What a sheet shows.
///
/// @param about   id of the handbook's page that F1 opens over it; empty for none
/// @param first   gets the keyboard
/// @param buttons below, the one that does it last
/// @param width   how much of the window it takes
/// @param closed  is run once when the sheet goes, for whatever reason
public record SheetPage(ObservableValue<String> title, String about, Region content, Node first, List<Button> buttons,
        Width width, Runnable closed) {

    /// How much of the window a sheet takes.
    public enum Width {
        /// As much as a question needs.
        NARROW,
        /// Most of it, as far as lines can be read.
        WIDE,
        /// Most of it, also of a large one: tables with many columns.
        WIDEST;

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SheetPage {
        buttons = List.copyOf(buttons);
    }
}
