package mn.biyelelt.ui.people;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.ui.control.ShownText;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The offices and units with the fields of the chosen one.
final class UnitPart extends HBox {

    private final PeopleModel model;
    private final EntryList<OfficeUnit> list;
    private final EntryFields fields;
    private final TextField name;
    private final ShownText nameText;
    private final ShownText shortText;
    private @Nullable OfficeUnit shown;

    UnitPart(PeopleModel model, Words words) {
        this.model = model;
        getStyleClass().add("people-part");
        setSpacing(18);
        setPadding(new Insets(10, 0, 0, 0));
        list = new EntryList<>((one, other) -> one.id().equals(other.id()),
                unit -> unit.name().isBlank() ? words.get("ui.people.nameless") : unit.name(), OfficeUnit::shortName);
        list.setId("unit-list");
        list.accessibleTextProperty().bind(words.of("ui.people.units"));
        var none = new Label();
        none.textProperty().bind(words.of("ui.people.noUnit"));
        none.setWrapText(true);
        list.setPlaceholder(none);
        fields = new EntryFields(words, this::keep);
        name = fields.line("unit-name", "ui.people.unitName");
        nameText = new ShownText(name);
        shortText = new ShownText(fields.line("unit-short", "ui.people.unitShort"));
        HBox.setHgrow(fields, Priority.ALWAYS);
        getChildren().setAll(list, fields);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        model.directory().subscribe(directory -> list.show(directory.units()));
        list.getSelectionModel().select(0);
    }

    /// Goes to a new unit's name.
    void begin(OfficeUnit unit) {
        list.choose(unit);
        name.requestFocus();
    }

    /// Keeps what is typed.
    void keep() {
        if (shown != null && model.directory().get().units().contains(shown)) {
            var changed = new OfficeUnit(shown.id(), nameText.line(), shortText.line());
            shown = changed;
            model.keep(changed);
        }
    }

    void remove() {
        list.chosen().ifPresent(unit -> {
            shown = null;
            model.remove(unit);
        });
    }

    private void show(@Nullable OfficeUnit unit) {
        boolean other = unit == null || shown == null || !unit.id().equals(shown.id());
        if (other && shown != null) {
            keep();
        }
        shown = unit;
        fields.setDisable(unit == null);
        nameText.show(unit == null ? "" : unit.name());
        shortText.show(unit == null ? "" : unit.shortName());
    }
}
