package mn.biyelelt.ui.signatures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.ui.completion.CompletionList;
import mn.biyelelt.ui.completion.FieldOffers;
import mn.biyelelt.ui.control.ShownText;
import mn.biyelelt.ui.people.EntryFields;
import mn.biyelelt.ui.people.NameSearch;
import mn.biyelelt.ui.text.Words;

/// The fields of one signature block. A name of the directory brings its position, status line and acting along.
final class SignatureBox extends VBox {

    private final SignatureModel model;
    private final Supplier<List<Person>> people;
    private final Supplier<LocalDate> today;
    private final Words words;
    private final Label role = new Label();
    private final TextField name;
    private final TextField date;
    private final ShownText nameText;
    private final ShownText positionText;
    private final ShownText statusText;
    private final ShownText dateText;
    private final CheckBox acting;
    private SignatureEntry entry;
    private Optional<Node> offered = Optional.empty();

    /// @param today an example of a date
    SignatureBox(SignatureEntry entry, SignatureModel model, Supplier<List<Person>> people,
            Supplier<LocalDate> today, Words words) {
        this.entry = entry;
        this.model = model;
        this.people = people;
        this.today = today;
        this.words = words;
        getStyleClass().add("signature-box");
        role.getStyleClass().add("form-heading");
        role.setWrapText(true);
        var fields = new EntryFields(words, this::keep);
        String id = "signature-" + entry.block();
        name = fields.line(id + "-name", "ui.signatures.name");
        nameText = new ShownText(name);
        positionText = new ShownText(fields.lines(id + "-position", "field.signature.position"));
        statusText = new ShownText(fields.line(id + "-status", "ui.people.status"));
        acting = fields.tick(id + "-acting", "field.signature.acting",
                selected -> model.set(this.entry, Fields.ACTING, selected ? "true" : ""));
        date = fields.line(id + "-date", "ui.signatures.date");
        dateText = new ShownText(date);
        getChildren().setAll(role, fields);
        show(entry);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Esc takes back what was typed, as in the table; the list of names comes first.
    private void pressed(KeyEvent event) {
        boolean chooses = offered.filter(Node::isVisible).isPresent();
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof TextInputControl && !chooses) {
            show(entry);
        }
    }

    /// Offers the directory's names while one is typed.
    ///
    /// @param room what the list lies in
    void offerNamesIn(Pane room) {
        CompletionList list = FieldOffers.in(name, room,
                typed -> NameSearch.fitting(typed, people.get().stream().map(Person::name).toList()));
        list.accessibleTextProperty().bind(words.of("grid.completions"));
        list.whenTaken(this::keep);
        offered = Optional.of(list);
    }

    String block() {
        return entry.block();
    }

    void begin() {
        name.requestFocus();
    }

    /// Shows the block as it is now; what is being typed into a field stays.
    void show(SignatureEntry changed) {
        entry = changed;
        role.setText(changed.role());
        date.setPromptText(Moments.day(today.get()));
        nameText.show(changed.get(Fields.SIGNER));
        positionText.show(changed.get(Fields.POSITION));
        statusText.show(changed.get(Fields.STATUS));
        dateText.show(changed.date());
        acting.setSelected(changed.get(Fields.ACTING).equals("true"));
    }

    /// Keeps what is typed. A name that was changed to one of the directory fills the block.
    void keep() {
        String typed = nameText.line();
        if (!typed.equals(entry.get(Fields.SIGNER))) {
            people.get().stream().filter(person -> person.name().equals(typed)).findFirst()
                    .ifPresentOrElse(person -> model.fill(entry, person), () -> model.set(entry, Fields.SIGNER, typed));
        }
        keep(positionText, Fields.POSITION);
        keep(statusText, Fields.STATUS);
        if (!dateText.get().equals(entry.date())) {
            model.date(entry, dateText.get());
        }
    }

    private void keep(ShownText text, FieldKey field) {
        if (!text.get().equals(entry.get(field))) {
            model.set(entry, field, text.get());
        }
    }
}
