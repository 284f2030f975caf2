package mn.biyelelt.ui.amend;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.sheet.LabelledField;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.sheet.TabLeaves;
import mn.biyelelt.ui.text.Words;

/// The question for the reason of an amendment: what is changed from what, why, by whom. Enter in a line does it.
public final class AmendView extends VBox {

    private final AmendModel model;
    private final Words words;
    private final TextArea text = new TextArea();
    private final TextField reason = new TextField();
    private final TextField by = new TextField();

    public AmendView(AmendModel model, AmendModel.Question asked, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("sheet-form");
        var why = new Label(words.get("ui.amend.why"));
        why.setWrapText(true);
        why.getStyleClass().add("quiet");
        getChildren().setAll(why, what(asked));
        asked.cell().ifPresent(_ -> {
            getChildren().add(before(asked));
            text.setWrapText(true);
            text.setPrefRowCount(3);
            getChildren().add(field("amend-text", "ui.amend.after", text));
        });
        getChildren().addAll(field("amend-reason", "ui.amend.reason", reason), field("amend-by", "ui.amend.by", by));
        text.textProperty().bindBidirectional(model.text());
        reason.textProperty().bindBidirectional(model.reason());
        by.textProperty().bindBidirectional(model.by());
        List.of(reason, by).forEach(line -> line.setOnAction(_ -> model.amend()));
        TabLeaves.on(text);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.amend();
                event.consume();
            }
        });
    }

    /// The sheet's page.
    ///
    /// @param close closes the sheet
    public SheetPage page(Runnable close) {
        var keep = new Button(words.get("ui.amend.keep"));
        keep.setId("amend-keep");
        keep.setOnAction(_ -> close.run());
        var amend = new Button(words.get("ui.amend.do"));
        amend.setId("amend-do");
        amend.getStyleClass().add("accent");
        amend.disableProperty().bind(model.ready().not());
        amend.setOnAction(_ -> model.amend());
        return new SheetPage(words.of("ui.amend.title"), "report", this, first(), List.of(keep, amend),
                SheetPage.Width.NARROW,
                model::drop);
    }

    /// Where one begins: the new text when nothing was typed yet, otherwise the reason.
    private Node first() {
        boolean byCommand = model.question().get().filter(asked -> asked.waiting().isEmpty()).isPresent();
        return byCommand ? text : reason;
    }

    private static Label what(AmendModel.Question asked) {
        var label = new Label(asked.row().isBlank() ? asked.what() : asked.row() + " · " + asked.what());
        label.getStyleClass().add("form-heading");
        label.setWrapText(true);
        return label;
    }

    private VBox before(AmendModel.Question asked) {
        var old = new Label(asked.from().isEmpty() ? words.get("ui.amend.nothing") : asked.from());
        old.setWrapText(true);
        old.getStyleClass().add("amend-before");
        old.setMaxWidth(Double.MAX_VALUE);
        var caption = new Label(words.get("ui.amend.before"));
        caption.getStyleClass().add("form-label");
        return new VBox(caption, old);
    }

    private LabelledField field(String id, String key, TextInputControl control) {
        control.setId(id);
        return new LabelledField(key, control, words);
    }
}
