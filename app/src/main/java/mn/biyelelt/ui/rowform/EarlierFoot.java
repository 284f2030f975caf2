package mn.biyelelt.ui.rowform;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// What earlier reports said in the same field, the latest first: `Хагас жил: 48 %`.
public final class EarlierFoot implements FieldFoot {

    private static final int LONGEST = 240;

    private final Supplier<Plan> plan;
    private final Words words;
    private final VBox box = new VBox();
    private List<String> shown = List.of();
    /// What was looked at last.
    private @Nullable FormEntry shownFor;
    private @Nullable Plan told;
    private @Nullable Messages spoken;

    /// @param plan as it is now
    public EarlierFoot(Supplier<Plan> plan, Words words) {
        this.plan = plan;
        this.words = words;
        box.getStyleClass().add("earlier-foot");
        box.managedProperty().bind(box.visibleProperty());
    }

    @Override
    public Optional<Node> node() {
        return shown.isEmpty() && box.getParent() == null ? Optional.empty() : Optional.of(box);
    }

    @Override
    public void show(FormEntry entry) {
        if (plan.get() == told && words.messages().get() == spoken && entry.equals(shownFor)) {
            return;
        }
        told = plan.get();
        spoken = words.messages().get();
        shownFor = entry;
        List<String> lines = PlanTree.find(plan.get(), entry.element()).map(Element::cells)
                .flatMap(cells -> entry.cell().period().map(period -> earlier(cells, entry, period)))
                .orElse(List.of());
        // told anew after each edit anywhere, and labels cost more than words
        if (!lines.equals(shown)) {
            shown = lines;
            box.getChildren().setAll(lines.stream().map(EarlierFoot::label).toList());
        }
        box.setVisible(!lines.isEmpty());
    }

    private List<String> earlier(Cells cells, FormEntry entry, ReportPeriod period) {
        return new TreeSet<>(cells.periods()).headSet(period).reversed().stream()
                .flatMap(before -> line(before, cells.get(CellKey.of(entry.cell().field(), before))).stream())
                .toList();
    }

    private Optional<String> line(ReportPeriod period, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String said = text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
        return Optional.of(words.get("ui.form.earlier", "period", PeriodNames.of(period, words), "text", said));
    }

    private static Label label(String line) {
        var label = new Label(line);
        label.setWrapText(true);
        label.getStyleClass().add("earlier");
        return label;
    }
}
