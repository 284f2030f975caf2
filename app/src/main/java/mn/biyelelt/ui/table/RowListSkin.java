package mn.biyelelt.ui.table;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/// The list's skin, opened so far that the table can ask which rows are on the screen and scroll by points.
final class RowListSkin extends ListViewSkin<RowSlot> {

    RowListSkin(ListView<RowSlot> list) {
        super(list);
    }

    VirtualFlow<?> flow() {
        return getVirtualFlow();
    }
}
