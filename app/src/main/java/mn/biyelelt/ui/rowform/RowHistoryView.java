package mn.biyelelt.ui.rowform;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import mn.biyelelt.domain.change.ChangeNote.Door;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.ui.rowform.RowHistory.Happening;
import mn.biyelelt.ui.rowform.RowHistory.What;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;

/// The row's history under its form, shown when it is asked for: who changed what, when and from what.
public final class RowHistoryView extends VBox {

    private static final int MOST = 40;
    private static final int LONGEST = 160;

    private final PlanDesk desk;
    private final RowFields fields;
    private final Words words;
    private final ZoneId zone;
    private final Hyperlink toggle = new Hyperlink();
    private final VBox list = new VBox();

    /// @param zone of the times shown
    public RowHistoryView(PlanDesk desk, RowFields fields, Words words, ZoneId zone) {
        this.desk = desk;
        this.fields = fields;
        this.words = words;
        this.zone = zone;
        toggle.setId("row-history");
        toggle.setOnAction(_ -> {
            toggle.setVisited(false);
            list.setVisible(!list.isVisible());
            fill();
        });
        list.setId("row-history-list");
        list.getStyleClass().add("row-history-list");
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        getChildren().setAll(toggle, list);
        desk.plan().subscribe(this::fill);
        desk.spot().subscribe(this::fill);
        words.follow(this, RowHistoryView::fill);
        fill();
    }

    /// Shows it, and gives it the keyboard.
    void open() {
        list.setVisible(true);
        fill();
        toggle.requestFocus();
    }

    /// Whether the keyboard is at it.
    ReadOnlyBooleanProperty reached() {
        return toggle.focusedProperty();
    }

    private void fill() {
        Optional<Activity> row = PlanTree.find(desk.plan().get(), desk.spot().get().row())
                .filter(Activity.class::isInstance).map(Activity.class::cast);
        setVisible(row.isPresent());
        setManaged(row.isPresent());
        toggle.setText(list.isVisible() ? words.get("ui.form.hideHistory") : words.get("ui.form.history"));
        if (list.isVisible() && row.isPresent()) {
            List<Node> lines = RowHistory
                    .of(desk.steps().past(), row.stream().flatMap(RowHistoryView::parts).map(Element::id)
                            .collect(Collectors.toSet()))
                    .stream().limit(MOST).<Node>map(this::line).toList();
            list.getChildren().setAll(lines.isEmpty() ? List.of(quiet(words.get("ui.form.noHistory"))) : lines);
        }
    }

    private static Stream<Element> parts(Activity activity) {
        return Stream.concat(Stream.of(activity), activity.indicators().stream());
    }

    private Node line(Happening happening) {
        String when = happening.at().map(at -> Moments.text(at, zone)).orElse("");
        String door = happening.door() == Door.COMMAND_LINE ? words.get("ui.form.byCommand") : "";
        Label head = quiet(Stream.of(when, happening.by(), door).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        var what = new Label(words(happening.what()));
        what.setWrapText(true);
        return head.getText().isEmpty() ? what : new VBox(head, what);
    }

    private String words(What what) {
        return switch (what) {
            case What.Added _ -> words.get("ui.form.rowAdded");
            case What.Moved _ -> words.get("ui.form.rowMoved");
            case What.Text text when isFlag(text) -> words.get(text.to().isEmpty()
                    ? "ui.form.flagTaken"
                    : "ui.form.flagSet", "field", field(text));
            case What.Text text when text.from().isEmpty() -> words.get("ui.form.textWritten", "field", field(text),
                    "to", cut(text.to()));
            case What.Text text -> words.get("ui.form.textChanged", "field", field(text), "from", cut(text.from()),
                    "to", cut(text.to()));
        };
    }

    private static boolean isFlag(What.Text text) {
        return text.from().equals("true") && text.to().isEmpty() || text.from().isEmpty() && text.to().equals("true");
    }

    private String field(What.Text text) {
        String name = text.cell().field().equals(Fields.COMMENT)
                ? words.get("ui.form.comment")
                : text.cell().field().equals(Fields.FOLLOW_UP)
                        ? words.get("ui.form.followUp")
                        : PlanTree.find(desk.plan().get(), text.element()).map(Element::level)
                                .flatMap(level -> fields.of(level).stream()
                                        .filter(field -> field.key().equals(text.cell().field())).findFirst())
                                .map(fields::label).orElseGet(() -> words.get("ui.form.mark"));
        return text.cell().period().map(period -> name + ", " + PeriodNames.of(period, words)).orElse(name);
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
