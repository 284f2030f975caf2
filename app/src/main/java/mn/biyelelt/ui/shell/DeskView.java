package mn.biyelelt.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import mn.biyelelt.ui.dialog.FileQuestions;
import mn.biyelelt.ui.outline.OutlineView;
import mn.biyelelt.ui.pages.PagesView;
import mn.biyelelt.ui.rowform.RowFormView;
import mn.biyelelt.ui.table.PlanTableView;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// The main window's content: header, outline, table and pages in tabs, the row's form, the status line.
public final class DeskView extends BorderPane implements DeskCommands.Panes {

    private final DeskModel model;
    private final Looks looks;
    private final Words words;
    private final FileQuestions questions;
    private final Executor later;
    private final DeskCommands commands;
    private final SplitPane split = new SplitPane();
    private final StackPane room = new StackPane(split);
    private @Nullable Views views;
    private boolean outlineShown = true;
    private boolean formShown = true;

    /// The views of the plan on the desk.
    private record Views(OutlineView outline, PlanTableView table, PagesView pages, RowFormView form, TabPane tabs) {

        void finishEditing() {
            table.finishEditing();
            form.finishEditing();
        }
    }

    public DeskView(DeskModel model, FileQuestions questions, Tools tools) {
        this.model = model;
        this.questions = questions;
        later = tools.fx();
        looks = tools.looks();
        words = tools.words();
        commands = new DeskCommands(model, looks, this, words);
        getStyleClass().add("desk");
        setTop(new HeaderView(model, commands, words, tools.zone()));
        setCenter(new Notices(room, model, words));
        setBottom(new StatusLine(model, words));
        model.open().subscribe(this::show);
    }

    /// Lets the keys of all commands work in the window.
    public void installKeys(Scene scene) {
        commands.all().install(scene);
    }

    @Override
    public void finishEditing() {
        if (views != null) {
            views.finishEditing();
        }
    }

    @Override
    public void showTable() {
        choose(0);
    }

    @Override
    public void showPages() {
        choose(1);
    }

    @Override
    public void toggleForm() {
        formShown = !formShown;
        arrange();
    }

    @Override
    public void toggleOutline() {
        outlineShown = !outlineShown;
        arrange();
    }

    @Override
    public void nextPane() {
        if (views != null) {
            List<Node> panes = List.of(views.outline(), middle(views), views.form());
            Node focused = getScene().getFocusOwner();
            int now = -1;
            for (int i = 0; i < panes.size(); i++) {
                now = isWithin(focused, panes.get(i)) ? i : now;
            }
            panes.get((now + 1) % panes.size()).requestFocus();
        }
    }

    @Override
    public void askAndWrite() {
        finishEditing();
        questions.folderForPapers(looks.settings().get().papers()).ifPresent(folder -> {
            looks.rememberPapers(folder);
            model.write(folder);
        });
    }

    private void choose(int tab) {
        if (views != null) {
            views.tabs().getSelectionModel().select(tab);
            middle(views).requestFocus();
        }
    }

    private static Node middle(Views views) {
        return views.tabs().getSelectionModel().getSelectedIndex() == 0 ? views.table() : views.pages();
    }

    private static boolean isWithin(@Nullable Node node, Node pane) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == pane) {
                return true;
            }
        }
        return false;
    }

    private void show(Optional<PlanOnDesk> open) {
        finishEditing();
        if (open.isEmpty()) {
            split.getItems().setAll(new EmptyDesk(model, words));
            return;
        }
        PlanOnDesk plan = open.get();
        var table = new PlanTableView(plan.table(), plan.desk(), words, later);
        var pages = new PagesView(plan.pages(), words);
        var tabs = new TabPane(tab("ui.tab.table", table), tab("ui.tab.pages", pages));
        tabs.accessibleTextProperty().bind(words.of("ui.tab.name"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        plan.pages().watched().bind(tabs.getSelectionModel().selectedIndexProperty().isEqualTo(1));
        views = new Views(new OutlineView(plan.outline(), words), table, pages,
                new RowFormView(plan.form(), words), tabs);
        arrange();
        later.execute(table::requestFocus);
    }

    private Tab tab(String name, Node content) {
        var tab = new Tab();
        tab.textProperty().bind(words.of(name));
        tab.setContent(content);
        return tab;
    }

    private void arrange() {
        if (views == null) {
            return;
        }
        split.getItems().clear();
        if (outlineShown) {
            split.getItems().add(views.outline());
        }
        split.getItems().add(views.tabs());
        if (formShown) {
            split.getItems().add(views.form());
        }
        SplitPane.setResizableWithParent(views.outline(), false);
        SplitPane.setResizableWithParent(views.form(), false);
        double[] places = outlineShown && formShown
                ? new double[]{0.165, 0.785}
                : outlineShown ? new double[]{0.165} : new double[]{0.785};
        split.setDividerPositions(places);
    }
}
