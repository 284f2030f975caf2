package mn.biyelelt.ui.sheet;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// What a sheet shows.
///
/// @param about   id of the handbook's page that F1 opens over it; empty for none
/// @param first   gets the keyboard
/// @param buttons below, the one that does it last
/// @param wide    whether it takes most of the window
/// @param closed  is run once when the sheet goes, for whatever reason
public record SheetPage(ObservableValue<String> title, String about, Region content, Node first, List<Button> buttons,
        boolean wide, Runnable closed) {

    public SheetPage {
        buttons = List.copyOf(buttons);
    }
}
