package mn.biyelelt.ui.table;

/// A place in the list and what stands there at the moment. An edit puts another row into the slot, of which the list learns nothing:
/// told, it would lay out all rows in sight anew.
final class RowSlot {

    private TableItem item;

    RowSlot(TableItem item) {
        this.item = item;
    }

    TableItem item() {
        return item;
    }

    void put(TableItem other) {
        item = other;
    }
}
