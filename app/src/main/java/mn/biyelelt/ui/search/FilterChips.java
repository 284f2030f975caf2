package mn.biyelelt.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import mn.biyelelt.ui.text.Words;

/// A chip for each choice as long as it holds, and how many rows are left: nobody shall search for rows that a forgotten choice hides.
final class FilterChips extends FlowPane {

    private final FilterModel model;
    private final CriteriaWords names;
    private final Words words;
    private final Runnable back;
    private final Label count = new Label();

    /// @param back gives the keyboard back to the table
    FilterChips(FilterModel model, CriteriaWords names, Words words, Runnable back) {
        this.model = model;
        this.names = names;
        this.words = words;
        this.back = back;
        setId("filter-chips");
        getStyleClass().addAll("search-panel", "tool-row");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        count.setId("filter-count");
    }

    /// Shows what is chosen at the moment.
    void show() {
        List<Button> chips = chips(model.criteria().get());
        setVisible(!chips.isEmpty());
        getChildren().clear();
        if (!chips.isEmpty()) {
            tellCount();
            getChildren().add(count);
            getChildren().addAll(chips);
            getChildren().add(clearing());
        }
    }

    /// Rows come and go while a choice holds, and another period may choose others.
    void tellCount() {
        if (model.isOn()) {
            count.setText(words.get("grid.filter.count", "shown", model.shown(), "all", model.all()));
        }
    }

    private List<Button> chips(RowCriteria now) {
        var chips = new ArrayList<Button>();
        chips.addAll(chips(now.responsible(), MongolianOrder.OF_TEXTS, Function.identity(), now::withResponsible));
        chips.addAll(chips(now.quarters(), Comparator.naturalOrder(), names::quarter, now::withQuarters));
        chips.addAll(chips(now.statuses(), Comparator.naturalOrder(), names::status, now::withStatuses));
        chips.addAll(chips(now.findings(), Comparator.naturalOrder(), names::severity, now::withFindings));
        chips.addAll(chips(now.notes(), Comparator.naturalOrder(), names::note, now::withNotes));
        if (!now.text().isBlank()) {
            chips.add(chip("«" + now.text().strip() + "»", now.withText("")));
        }
        return chips;
    }

    /// @param without the criteria with other choices of this kind
    private <T> List<Button> chips(Set<T> chosen, Comparator<T> order, Function<T, String> name,
            Function<Set<T>, RowCriteria> without) {
        return chosen.stream().sorted(order).map(each -> {
            var left = new HashSet<>(chosen);
            left.remove(each);
            return chip(name.apply(each), without.apply(left));
        }).toList();
    }

    private Button chip(String name, RowCriteria without) {
        var chip = new Button(name + "  ✕");
        chip.getStyleClass().addAll("small", "chip");
        chip.setAccessibleText(words.get("grid.filter.remove", "name", name));
        chip.setOnAction(_ -> takeOff(chip, without));
        return chip;
    }

    private Node clearing() {
        var clear = new Button(words.get("grid.filter.clear"));
        clear.setId("filter-clear");
        clear.getStyleClass().addAll("small", "flat");
        clear.setOnAction(_ -> {
            model.clear();
            back.run();
        });
        return clear;
    }

    /// The keyboard goes to the chip that takes this one's place, so that one after the other can be taken off; behind the last it goes
    /// back to the table.
    private void takeOff(Button chip, RowCriteria without) {
        int place = getChildren().indexOf(chip);
        model.choose(without);
        if (getChildren().isEmpty()) {
            back.run();
        } else {
            int last = getChildren().size() - 2;
            getChildren().get(Math.min(place, last)).requestFocus();
        }
    }
}
