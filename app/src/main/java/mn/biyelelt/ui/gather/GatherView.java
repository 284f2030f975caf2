package mn.biyelelt.ui.gather;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;

/// What earlier reports say, cell by cell. F8 goes to the next cell that there is something to choose in, Space goes on to the next that can be taken of them, F2 to the text that will stand there and
/// Esc back, Ctrl+Enter takes all.
public final class GatherView extends VBox {

    private final GatherModel model;
    private final Words words;
    private final GatherTable table;
    private final GatherDetail detail;

    /// @param fields what the cells' fields are called
    public GatherView(GatherModel model, Words words, Function<GatherLine, String> fields) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("sheet-form", "gather");
        var note = new Label(words.get("ui.gather.note"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("quiet");
        table = new GatherTable(model, words, fields, note);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(table, Priority.ALWAYS);
        detail = new GatherDetail(words, table::requestFocus);
        getChildren().setAll(note, table, detail);
        table.getSelectionModel().selectedItemProperty().subscribe(detail::show);
        model.nextOfSeveral(model.lines().size() - 1).ifPresent(this::goTo);
    }

    /// The sheet's page.
    ///
    /// @param take is run when all that was chosen shall be taken
    public SheetPage page(Runnable take) {
        var button = new Button();
        button.setId("gather-take");
        button.getStyleClass().add("accent");
        button.textProperty().bind(model.count().map(count -> words.get("ui.gather.do", "count", count)));
        button.disableProperty().bind(model.count().isEqualTo(0));
        button.setOnAction(_ -> take.run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && model.count().get() > 0) {
                take.run();
                event.consume();
            } else if (event.getCode() == KeyCode.F8) {
                goToNext();
                event.consume();
            }
        });
        return new SheetPage(words.of("ui.gather.title", "period", PeriodNames.of(model.period(), words)), "report",
                this,
                table,
                List.of(next(), all("ui.gather.allLatest", Take.LATEST), all("ui.gather.allJoined", Take.JOINED),
                        button),
                SheetPage.Width.WIDEST, () -> {
                });
    }

    private Button next() {
        var button = new Button(words.get("ui.gather.several", "count", model.several()));
        button.setId("gather-several");
        button.setVisible(model.several() > 0);
        button.setManaged(button.isVisible());
        button.setOnAction(_ -> goToNext());
        return button;
    }

    private void goToNext() {
        model.nextOfSeveral(table.getSelectionModel().getSelectedIndex()).ifPresent(line -> {
            goTo(line);
            table.requestFocus();
        });
    }

    private void goTo(GatherLine line) {
        int index = model.lines().indexOf(line);
        table.getSelectionModel().clearAndSelect(index);
        table.scrollTo(Math.max(0, index - 1));
    }

    private Button all(String key, Take take) {
        var button = new Button(words.get(key));
        button.setOnAction(_ -> model.takeAll(take));
        return button;
    }

    private void pressed(KeyEvent event) {
        GatherLine line = table.getSelectionModel().getSelectedItem();
        if (line != null && event.getCode() == KeyCode.SPACE) {
            line.takeNext();
            event.consume();
        } else if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            detail.edit();
            event.consume();
        }
    }
}
