package mn.biyelelt.ui.people;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mn.biyelelt.domain.plan.Person;
import mn.biyelelt.ui.control.ShownText;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The people with the fields of the chosen one.
final class PersonPart extends HBox {

    private final PeopleModel model;
    private final EntryList<Person> list;
    private final EntryFields fields;
    private final TextField name;
    private final ShownText nameText;
    private final ShownText positionText;
    private final ShownText statusText;
    private final CheckBox acting;
    private @Nullable Person shown;

    PersonPart(PeopleModel model, Words words) {
        this.model = model;
        getStyleClass().add("people-part");
        setSpacing(18);
        setPadding(new Insets(10, 0, 0, 0));
        list = new EntryList<>((one, other) -> one.id().equals(other.id()),
                person -> person.name().isBlank() ? words.get("ui.people.nameless") : person.name(), Person::position);
        list.setId("people-list");
        list.accessibleTextProperty().bind(words.of("ui.people.people"));
        var nobody = new Label();
        nobody.textProperty().bind(words.of("ui.people.nobody"));
        nobody.setWrapText(true);
        list.setPlaceholder(nobody);
        fields = new EntryFields(words, this::keep);
        name = fields.line("person-name", "ui.people.name");
        nameText = new ShownText(name);
        positionText = new ShownText(fields.lines("person-position", "field.signature.position"));
        statusText = new ShownText(fields.line("person-status", "ui.people.status"));
        acting = fields.tick("person-acting", "field.signature.acting", _ -> keep());
        HBox.setHgrow(fields, Priority.ALWAYS);
        getChildren().setAll(list, fields);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        model.directory().subscribe(directory -> list.show(directory.people()));
        list.getSelectionModel().select(0);
    }

    Node first() {
        return list;
    }

    /// Goes to a new person's name.
    void begin(Person person) {
        list.choose(person);
        name.requestFocus();
    }

    /// Keeps what is typed.
    void keep() {
        if (shown != null && model.directory().get().people().contains(shown)) {
            var changed = new Person(shown.id(), nameText.line(), positionText.get(), statusText.get(),
                    acting.isSelected());
            shown = changed;
            model.keep(changed);
        }
    }

    void remove() {
        list.chosen().ifPresent(person -> {
            shown = null;
            model.remove(person);
        });
    }

    private void show(@Nullable Person person) {
        boolean other = person == null || shown == null || !person.id().equals(shown.id());
        if (other && shown != null) {
            keep();
        }
        shown = person;
        fields.setDisable(person == null);
        nameText.show(person == null ? "" : person.name());
        positionText.show(person == null ? "" : person.position());
        statusText.show(person == null ? "" : person.status());
        acting.setSelected(person != null && person.acting());
    }
}
