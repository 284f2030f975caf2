package mn.biyelelt.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.rowform.FieldFoot;
import mn.biyelelt.ui.rowform.FormEntry;

/// What was found in a field's text, under the field.
public final class FindingFoot extends VBox implements FieldFoot {

    private final FindingsModel model;
    private final List<Label> labels = new ArrayList<>();
    private List<Listed> shown = List.of();
    private String said = "";

    public FindingFoot(FindingsModel model) {
        this.model = model;
        getStyleClass().add("finding-foot");
    }

    @Override
    public Optional<Node> node() {
        return labels.isEmpty() ? Optional.empty() : Optional.of(this);
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
            tell(found);
        }
    }

    /// Labels that are there tell what is found now: new ones would have to be styled.
    private void tell(List<Listed> found) {
        while (labels.size() < found.size()) {
            var label = new Label("", new Region());
            label.setWrapText(true);
            labels.add(label);
        }
        for (int i = 0; i < found.size(); i++) {
            labels.get(i).setText(model.sentence(found.get(i)));
            SeverityWords.show(labels.get(i).getGraphic(), found.get(i).severity(), false);
        }
        List<Label> told = labels.subList(0, found.size());
        if (!getChildren().equals(told)) {
            getChildren().setAll(told);
        }
    }
}
