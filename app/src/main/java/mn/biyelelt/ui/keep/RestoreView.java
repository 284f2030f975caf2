package mn.biyelelt.ui.keep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.storage.KeptState;
import mn.biyelelt.storage.StateDifference;
import mn.biyelelt.ui.control.WrappedTextCell;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.ui.theme.EmWidths;

/// The earlier states of the workspace: when each was kept, how large it is, how it differs from today.
public final class RestoreView extends VBox {

    /// Height of a line, and of the heads above the lines, em; the style sheet's, and a little for the frame.
    private static final double LINE = 2.4;
    private static final double HEADS = 3.3;

    private final EarlierStates model;
    private final Words words;
    private final TableView<KeptState> table = new TableView<>();

    public RestoreView(EarlierStates model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("sheet-form");
        var note = new Label();
        note.textProperty().bind(words.of("keep.restore.note"));
        note.setWrapText(true);
        note.getStyleClass().add("quiet");
        buildTable();
        EmWidths.follow(table, note);
        table.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> note.getFont().getSize() * (HEADS + LINE * Math.max(3, table.getItems().size())),
                note.fontProperty(), table.getItems()));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(note, new LockedBackup(model, words), table);
        model.kept().subscribe(this::show);
    }

    /// The sheet's page.
    ///
    /// @param backup asks for a backup in another place
    /// @param gone   is run when a state was chosen, before it is brought back
    public SheetPage page(Supplier<Optional<Path>> backup, Runnable gone) {
        var look = new WordButton("restore-look", "keep.restore.look", words,
                () -> backup.get().ifPresent(model::look));
        look.disableProperty().bind(model.busy());
        var restore = new Button();
        restore.setId("restore-do");
        restore.getStyleClass().add("accent");
        var chosen = table.getSelectionModel().selectedItemProperty();
        restore.textProperty().bind(Bindings.createStringBinding(() -> chosen.get() == null
                ? words.get("keep.restore.do")
                : words.get("keep.restore.doOf", "date", model.moment(chosen.get())), chosen,
                words.messages()));
        restore.disableProperty().bind(model.busy()
                .or(Bindings.createBooleanBinding(() -> chosen.get() == null || chosen.get().difference().isNone(),
                        chosen)));
        restore.setOnAction(_ -> {
            KeptState wanted = chosen.get();
            gone.run();
            model.restore(wanted);
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                restore.fire();
                event.consume();
            }
        });
        return new SheetPage(words.of("keep.restore.title"), "safety", this, table, List.of(look, restore),
                SheetPage.Width.WIDE,
                () -> {
                });
    }

    private void buildTable() {
        table.setId("restore-states");
        table.accessibleTextProperty().bind(words.of("keep.restore.states"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var empty = new Label();
        empty.textProperty().bind(Bindings.createStringBinding(
                () -> words.get(model.busy().get() ? "keep.restore.reading" : "keep.restore.none"), model.busy(),
                words.messages()));
        table.setPlaceholder(empty);
        table.getColumns().setAll(List.of(
                firm("keep.restore.date", 140, model::moment),
                firm("keep.restore.plans", 110, state -> String.valueOf(state.plans())),
                firm("keep.restore.rows", 70, state -> String.valueOf(state.rows())),
                whole("keep.restore.difference", 420, state -> told(state.difference())),
                whole("keep.restore.file", 230, this::place)));
    }

    /// Larger type leaves these less room than they want.
    private TableColumn<KeptState, String> whole(String key, double width, Function<KeptState, String> text) {
        TableColumn<KeptState, String> column = column(key, width, text);
        column.setCellFactory(WrappedTextCell::new);
        return column;
    }

    private TableColumn<KeptState, String> firm(String key, double width, Function<KeptState, String> text) {
        TableColumn<KeptState, String> column = column(key, width, text);
        column.setResizable(false);
        return column;
    }

    private TableColumn<KeptState, String> column(String key, double width, Function<KeptState, String> text) {
        var column = new TableColumn<KeptState, String>();
        column.textProperty().bind(words.of(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    private String told(StateDifference difference) {
        var parts = new ArrayList<String>();
        if (difference.missing() > 0) {
            parts.add(words.get("keep.restore.missing", "count", difference.missing()));
        }
        if (difference.more() > 0) {
            parts.add(words.get("keep.restore.more", "count", difference.more()));
        }
        if (difference.changed() > 0) {
            parts.add(words.get("keep.restore.changed", "count", difference.changed(), "places", difference.places()));
        }
        return parts.isEmpty() ? words.get("keep.restore.same") : String.join(", ", parts);
    }

    private String place(KeptState state) {
        String name = String.valueOf(state.file().getFileName());
        return name.endsWith(Backups.SUFFIX) ? name : words.get("keep.restore.here");
    }

    private void show(List<KeptState> states) {
        table.getItems().setAll(states);
        table.getSelectionModel().selectFirst();
        table.requestFocus();
    }
}
