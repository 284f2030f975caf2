package mn.biyelelt.ui.search;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import mn.biyelelt.ui.control.Named;
import org.controlsfx.control.CheckComboBox;

/// A chooser in which several things may be ticked. The keys that open other choosers open it too.
///
/// @param <T> what is chosen from
final class CriterionChooser<T> extends CheckComboBox<T> {

    /// ControlsFX lets none of these through.
    private static final Set<KeyCode> OPENING = EnumSet.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.DOWN, KeyCode.UP,
            KeyCode.F4);

    /// Whether ticks change because other things are shown, and nobody has chosen.
    private boolean changing;

    /// @param name   of each thing
    /// @param chosen is told all that is ticked when a person has ticked something
    CriterionChooser(String id, Function<T, String> name, Consumer<Set<T>> chosen) {
        setId(id);
        setShowCheckedCount(false);
        setConverter(new Named<>(name));
        getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) _ -> {
            if (!changing) {
                chosen.accept(new HashSet<>(getCheckModel().getCheckedItems()));
            }
        });
        setOnKeyPressed(event -> {
            if (OPENING.contains(event.getCode()) && !event.isShortcutDown()) {
                show();
                event.consume();
            }
        });
        skinProperty().subscribe(() -> lookupAll(".combo-box").stream().filter(inner -> inner != this)
                .forEach(inner -> inner.accessibleTextProperty().bind(titleProperty())));
    }

    /// What the chooser is called.
    void call(String title) {
        setTitle(title);
        setAccessibleText(title);
    }

    /// Lets one choose from these.
    void offer(List<T> things) {
        if (!things.equals(getItems())) {
            changing = true;
            getItems().setAll(things);
            changing = false;
        }
    }

    /// Shows these ticked, and no others.
    void tick(Set<T> wanted) {
        changing = true;
        getItems().stream().filter(each -> wanted.contains(each) != getCheckModel().isChecked(each)).toList()
                .forEach(each -> {
                    if (wanted.contains(each)) {
                        getCheckModel().check(each);
                    } else {
                        getCheckModel().clearCheck(each);
                    }
                });
        changing = false;
    }
}
