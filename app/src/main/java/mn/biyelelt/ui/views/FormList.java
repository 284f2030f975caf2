package mn.biyelelt.ui.views;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormKind;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.Words;

/// The forms to look at a plan in: each with what it is for and what it would not show. Enter chooses.
public final class FormList {

    /// What stands beside a line's text - padding, borders, the bar to scroll with - in widths of the type. A line that is a little
    /// narrower than it was measured would end in three dots.
    private static final double EDGES = 5;

    private final Words words;
    private final ListView<Form> list = new ListView<>();
    private final Function<Form, String> hidden;

    /// @param hidden what a form does not show of the plan; empty for nothing
    public FormList(List<Form> forms, Form now, Function<Form, String> hidden, Words words) {
        this.words = words;
        this.hidden = hidden;
        list.setId("form-list");
        list.getStyleClass().add("wrapping-list");
        list.getItems().setAll(forms);
        list.getSelectionModel().select(now);
        list.setCellFactory(_ -> new Line());
        list.setAccessibleText(words.get("ui.view.title"));
    }

    /// The sheet's page.
    ///
    /// @param chosen gets the form; the sheet is closed before
    public SheetPage page(Consumer<Form> chosen, Runnable close) {
        var look = new Button(words.get("ui.view.look"));
        look.setId("view-look");
        look.getStyleClass().add("accent");
        Runnable choose = () -> {
            Form form = list.getSelectionModel().getSelectedItem();
            close.run();
            chosen.accept(form);
        };
        look.setOnAction(_ -> choose.run());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose.run();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose.run();
            }
        });
        var note = new Label(words.get("ui.view.note"));
        note.setWrapText(true);
        note.getStyleClass().add("quiet");
        var content = new VBox(note, list);
        content.getStyleClass().add("sheet-form");
        return new SheetPage(words.of("ui.view.title"), "report", content, list, List.of(look), SheetPage.Width.NARROW,
                () -> {
                });
    }

    private final class Line extends ListCell<Form> {

        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Form form, boolean empty) {
            super.updateItem(form, empty);
            setText("");
            setGraphic(empty || form == null ? null : lines(form));
            setAccessibleText(empty || form == null ? "" : words.name(form.name()));
        }

        private VBox lines(Form form) {
            String kind = words.get(form.kind() == FormKind.PLAN ? "ui.view.plan" : "ui.view.report");
            String lost = hidden.apply(form);
            var name = new Label(words.name(form.name()) + " · " + kind);
            var note = new Label(lost.isEmpty()
                    ? words.get("ui.view.showsAll")
                    : words.get("ui.view.hides", "fields", lost));
            note.getStyleClass().add("quiet");
            note.setWrapText(true);
            note.prefWidthProperty()
                    .bind(list.widthProperty().subtract(
                            Bindings.createDoubleBinding(() -> EDGES * note.getFont().getSize(), note.fontProperty())));
            var box = new VBox(name, note);
            box.getStyleClass().add("two-lines");
            return box;
        }
    }
}
