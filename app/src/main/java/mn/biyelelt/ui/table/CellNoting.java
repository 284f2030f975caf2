package mn.biyelelt.ui.table;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// Shows marks and readings beside the texts of the rows in sight, and tells a screen reader of the cell one stands on.
final class CellNoting {

    private final PlanTableModel model;
    private final RowsInSight rows;
    private final Region room;
    private final ReadingTag tag = new ReadingTag();

    /// @param room what the reading's tag lies in
    CellNoting(PlanTableModel model, RowsInSight rows, Region room) {
        this.model = model;
        this.rows = rows;
        this.room = room;
        model.notes().news().subscribe(this::showAll);
    }

    ReadingTag tag() {
        return tag;
    }

    /// Marks a row that was drawn.
    void show(RowPane row) {
        row.showMarks(model.notes());
    }

    /// Tells heading, text, reading and findings of the cell one stands on.
    void tell() {
        Optional<GridCell> cell = model.cell();
        String reading = cell
                .flatMap(at -> at.element().flatMap(element -> model.notes().reading(element, at.key()))).orElse("");
        String found = cell.flatMap(at -> at.element().flatMap(element -> model.notes().mark(element, at.texts())))
                .map(CellMark::words).orElse("");
        tag.setText(reading);
        place();
        String row = model.rowHere().flatMap(model.notes()::rowMark).map(RowMark::words).orElse("");
        rows.list().setAccessibleText(String.join(" ", model.heading().orElse(""),
                cell.map(GridCell::text).orElse(""), reading, found, row).strip());
    }

    /// Lays the tag under its cell again.
    void place() {
        var cell = tag.getText().isEmpty() ? Optional.<Bounds>empty()
                : rows.sceneBoundsOf(model.position().get());
        tag.setVisible(cell.isPresent());
        cell.map(room::sceneToLocal).ifPresent(at -> tag.lieUnder(at, room.getWidth(), room.getHeight()));
    }

    private void showAll() {
        rows.forEach(cell -> cell.row().ifPresent(this::show));
        tell();
    }
}
