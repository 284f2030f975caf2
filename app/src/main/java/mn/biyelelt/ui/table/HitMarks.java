package mn.biyelelt.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import mn.biyelelt.ui.text.TextSearch;

/// Paints what is sought behind the texts of a cell, like a marker pen.
final class HitMarks extends Group {

    private static final int MOST = 50;

    private Optional<TextSearch> search = Optional.empty();

    HitMarks() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// @return whether anything changed
    boolean seek(Optional<TextSearch> sought) {
        boolean changed = !search.equals(sought);
        search = sought;
        return changed;
    }

    /// Paints behind texts that lie at their places.
    void lie(List<Text> texts) {
        getChildren().clear();
        search.ifPresent(sought -> texts.stream().filter(Text::isVisible).forEach(text -> {
            for (int at : sought.in(text.getText()).stream().limit(MOST).toList()) {
                PathElement[] shape = text.rangeShape(at, at + sought.query().length());
                var path = new Path(shape);
                path.getStyleClass().add("hit");
                path.setLayoutX(text.getLayoutX());
                path.setLayoutY(text.getLayoutY());
                getChildren().add(path);
            }
        }));
    }
}
