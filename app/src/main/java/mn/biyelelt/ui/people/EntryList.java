package mn.biyelelt.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// A list whose entries show two lines each; the chosen entry stays chosen while it is edited.
final class EntryList<T> extends ListView<T> {

    private final BiFunction<T, T, Boolean> same;

    /// @param same   whether two values are the same entry, before and after an edit
    /// @param first  the first line
    /// @param second the second line
    EntryList(BiFunction<T, T, Boolean> same, Function<T, String> first, Function<T, String> second) {
        this.same = same;
        setCellFactory(_ -> new Line<>(first, second));
    }

    Optional<T> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    void show(List<T> entries) {
        if (getItems().equals(entries)) {
            return;
        }
        Optional<T> before = chosen();
        int index = getSelectionModel().getSelectedIndex();
        if (getItems().size() == entries.size()) {
            for (int i = 0; i < entries.size(); i++) {
                if (!getItems().get(i).equals(entries.get(i))) {
                    getItems().set(i, entries.get(i));
                }
            }
        } else {
            getItems().setAll(entries);
        }
        choose(before.map(this::indexOf).filter(found -> found >= 0).orElse(Math.clamp(index, 0,
                Math.max(0, entries.size() - 1))));
    }

    void choose(T entry) {
        choose(indexOf(entry));
    }

    /// An entry that was chosen already lies where it lay: an edit does not move the list, unless the last entry gets its second line
    /// by it.
    private void choose(int index) {
        if (index >= 0 && index < getItems().size()) {
            boolean other = index != getSelectionModel().getSelectedIndex();
            getSelectionModel().clearAndSelect(index);
            if (other || index == getItems().size() - 1) {
                scrollTo(index);
            }
        }
    }

    private int indexOf(T entry) {
        for (int i = 0; i < getItems().size(); i++) {
            if (same.apply(getItems().get(i), entry)) {
                return i;
            }
        }
        return -1;
    }

    private static final class Line<T> extends ListCell<T> {

        private final Function<T, String> first;
        private final Function<T, String> second;

        Line(Function<T, String> first, Function<T, String> second) {
            this.first = first;
            this.second = second;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T entry, boolean empty) {
            super.updateItem(entry, empty);
            boolean shown = !empty && entry != null;
            setText("");
            setGraphic(shown ? lines(entry) : null);
            setAccessibleText(shown ? first.apply(entry) + " " + second.apply(entry) : "");
        }

        private VBox lines(T entry) {
            var under = new Label(second.apply(entry).replace('\n', ' '));
            under.getStyleClass().add("quiet");
            under.setManaged(!under.getText().isBlank());
            var box = new VBox(new Label(first.apply(entry)), under);
            box.getStyleClass().add("two-lines");
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        }
    }
}
