package mn.biyelelt.ui.help;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mn.biyelelt.ui.control.PageTurns;
import mn.biyelelt.ui.sheet.SheetPage;
import mn.biyelelt.ui.text.Words;

/// The handbook over the window: pages at the left, the chosen one at the right. The arrows choose, Page Down reads on.
public final class HelpView extends HBox {

    private static final double PICTURE = 720;

    private final Words words;
    private final ListView<HelpPage> list = new ListView<>();
    private final VBox text = new VBox();

    /// @param first id of the page to begin with; the first page if there is none of it
    public HelpView(List<HelpPage> pages, String first, Words words) {
        this.words = words;
        getStyleClass().add("help");
        list.setId("help-pages");
        list.accessibleTextProperty().bind(words.of("desk.help.pages"));
        list.setCellFactory(_ -> new Line());
        list.getItems().setAll(pages);
        list.getStyleClass().add("help-pages");
        text.getStyleClass().add("help-text");
        var scroll = new ScrollPane(text);
        scroll.setId("help-text");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.accessibleTextProperty().bind(words.of("desk.help.title"));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(list, scroll);
        PageTurns.in(this, scroll);
        list.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null) {
                show(page);
                scroll.setVvalue(0);
            }
        });
        int index = pages.stream().map(HelpPage::id).toList().indexOf(first);
        list.getSelectionModel().select(Math.max(0, index));
    }

    /// The sheet's page.
    public SheetPage page() {
        return new SheetPage(words.of("desk.help.title"), "", this, list, List.of(), SheetPage.Width.WIDE, () -> {
        });
    }

    private void show(HelpPage page) {
        var title = new Label(page.title());
        title.getStyleClass().add("help-title");
        text.getChildren().setAll(title);
        page.blocks().forEach(block -> text.getChildren().add(node(block)));
    }

    private Node node(HelpPage.Block block) {
        return switch (block) {
            case HelpPage.Block.Heading(String words) -> heading(words);
            case HelpPage.Block.Words(String words) -> wrapped(words);
            case HelpPage.Block.Point(String key, String words) -> point(key, words);
            case HelpPage.Block.Picture(String file) -> picture(file);
        };
    }

    private static Label heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("help-heading");
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static HBox point(String key, String words) {
        var mark = new Label(key.isEmpty() ? "•" : key);
        mark.setMinWidth(USE_PREF_SIZE);
        var place = new HBox(mark);
        if (!key.isEmpty()) {
            mark.getStyleClass().add("help-key");
            place.getStyleClass().add("help-keys");
        }
        var label = wrapped(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(place, label);
        row.getStyleClass().add("help-point");
        return row;
    }

    /// Pictures show the window in the reader's language.
    private ImageView picture(String file) {
        String named = words.language().tag() + "/" + file;
        InputStream in = Objects.requireNonNull(HelpView.class.getResourceAsStream(named), named);
        var view = new ImageView(new Image(in));
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(PICTURE, view.getImage().getWidth()));
        return view;
    }

    /// A page's title.
    private static final class Line extends ListCell<HelpPage> {

        Line() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(HelpPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(empty || page == null ? "" : page.title());
        }
    }
}
