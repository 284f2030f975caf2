package mn.biyelelt.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;

/// A text area without scroll bars before its text needs them: nine nodes and not twenty-six.
public class LightTextArea extends TextArea {

    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = new TextAreaSkin(this);
        skin.getChildren().stream().filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                .forEach(pane -> pane.setSkin(new LateScrollBars(pane)));
        return skin;
    }
}
