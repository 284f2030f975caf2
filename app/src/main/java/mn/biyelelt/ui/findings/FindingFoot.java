package mn.biyelelt.ui.findings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.rowform.FieldFoot;
import mn.biyelelt.ui.rowform.FormEntry;

/// What was found in a field's text, under the field.
public final class FindingFoot extends VBox implements FieldFoot {

    private final FindingsModel model;
    private List<Listed> shown = List.of();
    private String said = "";

    public FindingFoot(FindingsModel model) {
        this.model = model;
        getStyleClass().add("finding-foot");
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(FormEntry entry) {
        List<Listed> found = model.findings().get().of(entry.element(), entry.cell()).stream().filter(Listed::isOpen)
                .toList();
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
        String saying = String.join("\n", found.stream().map(model::sentence).toList());
        if (!shown.equals(found) || !said.equals(saying)) {
            shown = found;
            said = saying;
            getChildren().setAll(found.stream().map(this::label).toList());
        }
    }

    private Label label(Listed listed) {
        var label = new Label(model.sentence(listed), SeverityWords.sign(listed.severity()));
        label.setWrapText(true);
        return label;
    }
}
