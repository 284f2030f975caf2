package mn.biyelelt.ui.table;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import mn.biyelelt.ui.session.FreshRows;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.Words;

/// A few quiet lines over a table without a word: how to begin, or that the filter leaves no row.
final class TableHint extends VBox {

    private static final PseudoClass NO_ROW = PseudoClass.getPseudoClass("no-row");

    private final PlanTableModel model;
    private final PlanDesk desk;
    private final Words words;
    private List<String> told = List.of();

    TableHint(PlanTableModel model, PlanDesk desk, Words words) {
        this.model = model;
        this.desk = desk;
        this.words = words;
        getStyleClass().add("table-hint");
        setMouseTransparent(true);
        desk.plan().subscribe(this::tell);
        // as a listener of changes: one of invalidations would be told before the table has its rows
        model.filter().subscribe((_, _) -> tell());
        words.follow(this, TableHint::tell);
        tell();
    }

    private void tell() {
        List<String> now = sentences();
        // asked after each edit, and nearly always there is nothing to tell
        if (!now.equals(told)) {
            told = now;
            getChildren().setAll(now.stream().map(TableHint::line).toList());
            // rows that are written stand over how to begin; where there is none, the eye looks for the reason at the top
            pseudoClassStateChanged(NO_ROW, isEveryRowLeftOut());
        }
    }

    private List<String> sentences() {
        if (isEveryRowLeftOut()) {
            return List.of(words.get("grid.hint.noRow"));
        }
        return FreshRows.areAll(desk.plan().get())
                ? Stream.of("grid.hint.type", "grid.hint.paste").map(words::get).toList()
                : List.of();
    }

    private boolean isEveryRowLeftOut() {
        return !model.filter().get().hidden().isEmpty()
                && model.items().stream().noneMatch(item -> item.kind() == TableItem.Kind.ACTIVITY);
    }

    private static Label line(String sentence) {
        var line = new Label(sentence);
        line.getStyleClass().add("quiet");
        line.setWrapText(true);
        line.setTextAlignment(TextAlignment.CENTER);
        return line;
    }
}
