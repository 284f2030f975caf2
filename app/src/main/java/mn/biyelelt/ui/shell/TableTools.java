package mn.biyelelt.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import mn.biyelelt.edit.paste.PasteTooLarge;
import mn.biyelelt.progress.DueQuarters;
import mn.biyelelt.task.Late;
import mn.biyelelt.ui.paste.PasteModel;
import mn.biyelelt.ui.paste.PastePanel;
import mn.biyelelt.ui.search.FilterBar;
import mn.biyelelt.ui.search.FilterModel;
import mn.biyelelt.ui.search.SearchBar;
import mn.biyelelt.ui.search.SearchModel;
import mn.biyelelt.ui.session.NothingDone;
import mn.biyelelt.ui.table.CellWork;
import mn.biyelelt.ui.table.PlanTableView;

/// The table of the plan on the desk with all that works on its cells.
final class TableTools {

    private final Desk desk;
    private final PlanTableView view;
    private final CellWork cells;
    private final PasteModel pasting;
    private final FilterModel filter;
    private final Late<SearchBar> searchBar;
    private final Late<FilterBar> filterBar;
    private final Late<PastePanel> pastePanel;

    TableTools(Desk desk, PlanOnDesk plan) {
        this.desk = desk;
        cells = new CellWork(plan.table(), plan.desk());
        pasting = new PasteModel(plan.table(), plan.desk(), desk.tools().identities());
        view = new PlanTableView(plan.table(), plan.desk(), desk.words(), new SettingsWidths(desk.tools().looks()),
                desk.tools().fx());
        filter = new FilterModel(plan.table(), plan.desk(), plan.status(),
                (row, severity) -> plan.review().findings().findings().get().open(row, severity) > 0,
                new DueQuarters(desk.model().papers().reader()));
        StackPane searching = view.roomAbove();
        StackPane filtering = view.roomAbove();
        searchBar = panel(searching,
                () -> new SearchBar(new SearchModel(plan.table(), plan.desk()), desk.words(), view::requestFocus));
        filterBar = panel(filtering, () -> new FilterBar(filter, plan.desk(), desk.words(), view::requestFocus));
        view.onLeave(() -> searchBar.made().filter(SearchBar::leave).isPresent());
        pastePanel = panel(view.roomBelow(), () -> new PastePanel(pasting, desk.words(), view::requestFocus));
    }

    private static <P extends Node> Late<P> panel(StackPane room, Supplier<P> maker) {
        return new Late<>(() -> {
            P panel = maker.get();
            room.getChildren().setAll(panel);
            return panel;
        });
    }

    PlanTableView view() {
        return view;
    }

    void copy() {
        put(cells.copy());
    }

    void cut() {
        put(cells.cut());
    }

    void fillDown() {
        cells.fillDown().ifPresent(desk::tellNothing);
    }

    void search(boolean replace) {
        searchBar.get().open(replace);
    }

    void searchNext() {
        searchBar.get().next();
    }

    void searchPrevious() {
        searchBar.get().previous();
    }

    void filter() {
        filterBar.get().toggle();
    }

    void showAll() {
        if (filter.isOn()) {
            filter.clear();
        } else {
            desk.tellNothing(NothingDone.NO_FILTER);
        }
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = Optional.ofNullable(clipboard.getString()).orElse("");
        Optional<String> html = Optional.ofNullable(clipboard.getHtml());
        try {
            pastePanel.get();
            if (!pasting.paste(html, text)) {
                desk.tellNothing(NothingDone.NOTHING_COPIED);
            }
        } catch (PasteTooLarge _) {
            desk.model().tellBriefly(desk.words().get("grid.paste.tooLarge", "rows", PasteTooLarge.ROWS, "columns",
                    PasteTooLarge.COLUMNS));
        }
    }

    private static void put(CellWork.Copied copied) {
        var content = new ClipboardContent();
        content.putString(copied.text());
        copied.html().ifPresent(content::putHtml);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
