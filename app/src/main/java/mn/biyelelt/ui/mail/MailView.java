package mn.biyelelt.ui.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.sheet.LabelledField;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.sheet.SheetProblem;
import mn.biyelelt.ui.text.Sizes;
import mn.biyelelt.ui.text.WordButton;
import mn.biyelelt.ui.text.Words;

/// The letter with papers: addressee, subject, which papers, and how large it all is.
public final class MailView extends VBox {

    private final MailModel model;
    private final Words words;
    private final TextField to = new TextField();

    public MailView(MailModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("sheet-form");
        var problem = new SheetProblem("mail-problem", model.problem());
        var total = new Label();
        total.setId("mail-size");
        total.getStyleClass().add("quiet");
        total.textProperty().bind(
                Bindings.createStringBinding(this::size, model.size(), model.papers(), model.busy(), words.messages()));
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.busy());
        getChildren().setAll(problem, field("mail-to", "ui.mail.to", to, model.to()),
                field("mail-subject", "ui.mail.subject", new TextField(), model.subject()), papers(), total, bar);
    }

    /// The sheet's page.
    ///
    /// @param folder asks where to save
    /// @param closed is run when the sheet goes
    public SheetPage page(Supplier<Optional<Path>> folder, Runnable closed) {
        var save = button("mail-save", "ui.mail.save", () -> folder.get().ifPresent(model::save));
        var open = button("mail-open", "ui.mail.open", model::open);
        open.setDefaultButton(true);
        return new SheetPage(words.of("ui.mail.title"), "pages", this, to, List.of(save, open), SheetPage.Width.NARROW,
                () -> {
                    model.drop();
                    closed.run();
                });
    }

    private Button button(String id, String key, Runnable action) {
        var button = new WordButton(id, key, words, action);
        button.disableProperty().bind(model.ready().not());
        return button;
    }

    /// The papers are made before anybody knows how large they are.
    private String size() {
        boolean known = !model.papers().get().isEmpty();
        String making = model.busy().get() ? words.get("ui.papers.writing") : "";
        return known ? words.get("ui.mail.size", "size", Sizes.of(model.size().get(), words)) : making;
    }

    private VBox papers() {
        var box = new VBox();
        box.getStyleClass().add("form-field");
        model.papers().subscribe(papers -> box.getChildren().setAll(papers.stream().map(this::tick).toList()));
        return box;
    }

    private CheckBox tick(PaperChoice paper) {
        String name = paper.file().getFileName().toString();
        String kind = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        var tick = new CheckBox(kind + "  ·  " + Sizes.of(paper.size(), words));
        tick.setTooltip(new Tooltip(name));
        tick.selectedProperty().bindBidirectional(paper.chosen());
        return tick;
    }

    private LabelledField field(String id, String key, TextField control, StringProperty value) {
        control.setId(id);
        control.setPrefColumnCount(36);
        control.textProperty().bindBidirectional(value);
        return new LabelledField(key, control, words);
    }
}
