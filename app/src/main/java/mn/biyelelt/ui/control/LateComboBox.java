package mn.biyelelt.ui.control;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxBaseSkin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.InputEvent;
import javafx.util.StringConverter;

/// A chooser that makes its list when somebody comes near it, by mouse or keyboard. JavaFX's own has the list and a line for each choice
/// in the scene from the start: two dozen nodes, and the words of every choice.
///
/// Until then it is as wide as the words it shows: where it shall not change, its width is to be said.
public final class LateComboBox<T> extends ComboBox<T> {

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Waiting<>(this);
    }

    /// Shows the value and the arrow, and gives way to the skin with a list.
    private static final class Waiting<T> extends ComboBoxBaseSkin<T> {

        private final LateComboBox<T> box;
        private final Shown<T> shown = new Shown<>();

        Waiting(LateComboBox<T> box) {
            super(box);
            this.box = box;
            registerChangeListener(box.valueProperty(), _ -> tell());
            registerListChangeListener(box.getItems(), _ -> tell());
            registerChangeListener(box.focusedProperty(), _ -> giveWay());
            box.addEventFilter(InputEvent.ANY, new ComingNear());
            tell();
        }

        @Override
        public Node getDisplayNode() {
            return shown;
        }

        @Override
        public void show() {
            giveWay();
        }

        @Override
        public void hide() {
            // nothing is shown yet
        }

        private void tell() {
            T value = box.getValue();
            StringConverter<T> converter = box.getConverter();
            shown.updateItem(value, value == null);
            shown.setText(value == null ? box.getPromptText() : converter.toString(value));
        }

        private void giveWay() {
            if (box.getSkin() == this) {
                box.setSkin(new ComboBoxListViewSkin<>(box));
            }
        }

        /// Is no longer listened to once there is a list.
        private final class ComingNear implements EventHandler<InputEvent> {

            @Override
            public void handle(InputEvent event) {
                box.removeEventFilter(InputEvent.ANY, this);
                giveWay();
            }
        }
    }

    /// The value as JavaFX's skin shows it.
    private static final class Shown<T> extends ListCell<T> {

        private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

        Shown() {
            setMouseTransparent(true);
            setAccessibleRole(AccessibleRole.NODE);
            pseudoClassStateChanged(SELECTED, true);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
        }
    }
}
