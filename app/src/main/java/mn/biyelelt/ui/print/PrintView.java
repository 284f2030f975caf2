package mn.biyelelt.ui.print;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.control.NumberSpinner;
import mn.biyelelt.ui.sheet.LabelledField;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.sheet.SheetProblem;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// The question for printer, pages, copies and sides.
public final class PrintView extends VBox {

    private static final int MOST = 9_999;

    private final PrintModel model;
    private final Words words;
    private final ComboBox<String> printers = new ComboBox<>();

    public PrintView(PrintModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("sheet-form");
        var problem = new SheetProblem("print-problem", model.problem());
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.busy());
        bar.progressProperty().bind(Bindings.createDoubleBinding(
                () -> model.progress().get() > 0 ? model.progress().get() : ProgressBar.INDETERMINATE_PROGRESS,
                model.progress()));
        var sides = new CheckBox();
        sides.setId("print-two-sided");
        sides.textProperty().bind(words.of("ui.print.twoSided"));
        sides.selectedProperty().bindBidirectional(model.twoSided());
        var numbers = new HBox(number("print-from", "ui.print.from", model.from()),
                number("print-to", "ui.print.to", model.to()),
                number("print-copies", "ui.print.copies", model.copies()));
        numbers.getStyleClass().add("sheet-row");
        getChildren().setAll(problem, printerChooser(), numbers, pageCount(), sides, bar);
    }

    /// The sheet's page.
    ///
    /// @param close closes the sheet
    public SheetPage page(Runnable close) {
        var leave = new WordButton("print-leave", "ui.print.leave", words, close);
        var print = new WordButton("print-do", "ui.print.do", words, model::print);
        print.setDefaultButton(true);
        print.disableProperty().bind(model.ready().not());
        return new SheetPage(words.of("ui.print.title"), "pages", this, printers, List.of(leave, print),
                SheetPage.Width.NARROW,
                model::stop);
    }

    private Node printerChooser() {
        printers.setId("print-printer");
        printers.setMaxWidth(Double.MAX_VALUE);
        printers.valueProperty().bindBidirectional(model.printer());
        model.printers().subscribe(names -> printers.getItems().setAll(names));
        return new LabelledField("ui.print.printer", printers, words);
    }

    private Label pageCount() {
        var label = new Label();
        label.getStyleClass().add("quiet");
        label.setId("print-told");
        label.setWrapText(true);
        label.textProperty().bind(model.told());
        return label;
    }

    private Node number(String id, String key, IntegerProperty value) {
        var spinner = new NumberSpinner(1, MOST, value.get());
        spinner.setId(id);
        spinner.setPrefWidth(110);
        spinner.getEditor().accessibleTextProperty().bind(words.of(key));
        spinner.getEditor().textProperty().subscribe(text -> {
            if (!text.isEmpty() && text.length() < 5) {
                value.set(Integer.parseInt(text));
            }
        });
        value.subscribe(number -> spinner.getValueFactory().setValue(number.intValue()));
        return new LabelledField(key, spinner, words);
    }
}
