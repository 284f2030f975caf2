package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.task.Job;
import mn.biyelelt.ui.action.CommandControls;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.text.Words;
import org.controlsfx.control.StatusBar;

/// The line below: what was done last, how far papers are, how large the plan is.
final class StatusLine extends StatusBar {

    /// So wide is a line with room for all, in sizes of the type.
    private static final double WIDE = 80;

    private final Words words;
    /// What is said, whole, where the line is too short for it.
    private final Tooltip whole = new Tooltip();
    private final Label size = new Label();
    private final BackupMark backup;
    private final Button stop = new Button();
    private final Hyperlink openPaper = new Hyperlink();
    private final Hyperlink openFolder = new Hyperlink();
    /// What can be done about what is told.
    private List<Node> news = List.of();
    private Optional<Plan> counted = Optional.empty();

    StatusLine(DeskModel model, Commands commands, BackupMark backup, Words words) {
        this.words = words;
        this.backup = backup;
        setId("status-line");
        setFocusTraversable(false);
        textProperty().bind(model.status());
        whole.setWrapText(true);
        whole.textProperty().bind(model.status());
        model.status().subscribe(said -> setTooltip(said.isEmpty() ? null : whole));
        stop.textProperty().bind(words.of("ui.papers.stop"));
        stop.getStyleClass().addAll("small", "flat");
        stop.setOnAction(_ -> model.writing().job().get().ifPresent(Job::cancel));
        CommandControls.bind(openPaper, commands.get("openPaper"));
        openPaper.textProperty().bind(words.of("ui.papers.openFile"));
        CommandControls.bind(openFolder, commands.get("openFolder"));
        openFolder.textProperty().bind(words.of("ui.papers.openFolder"));
        CommandControls.bind(backup, commands.get("backup"));
        List.of(stop, openPaper, openFolder, backup, size).forEach(item -> item.setMinWidth(USE_PREF_SIZE));
        showItems();
        widthProperty().subscribe(this::showItems);
        skinProperty().subscribe(this::followType);
        backup.visibleProperty().subscribe(this::showItems);
        model.writing().files().subscribe(this::showFiles);
        model.open().subscribe(this::follow);
        model.writing().job().subscribe(this::showWriting);
        model.writing().progress().subscribe(share -> setProgress(model.writing().job().get().isPresent()
                ? Math.max(0, share.doubleValue())
                : 0));
        words.follow(this, StatusLine::tellSize);
    }

    /// Where the files lie is told whole under the mouse: the sentence in the line names the folder alone.
    private void showFiles(List<Path> written) {
        if (!written.isEmpty()) {
            openPaper.setTooltip(new Tooltip(written.stream().map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.joining("\n"))));
            openFolder.setTooltip(new Tooltip(String.valueOf(written.getFirst().getParent())));
            news = List.of(openPaper, openFolder);
            showItems();
        }
    }

    /// The size of the type is that of what is told: a label that has no room just now keeps the one it had.
    private void followType() {
        told().ifPresent(label -> label.fontProperty().subscribe(this::showItems));
    }

    private Optional<Label> told() {
        return lookup(".label") instanceof Label label ? Optional.of(label) : Optional.empty();
    }

    /// Where the line is short, one thing stands in it beside what is told: what belongs to the last news, else the backup's age, else
    /// the plan's size.
    private void showItems() {
        double em = told().orElse(size).getFont().getSize();
        boolean wide = getWidth() == 0 || getWidth() >= WIDE * em;
        List<Node> usual = wide || news.isEmpty() ? List.of(backup) : List.of();
        boolean roomForSize = wide || news.isEmpty() && !backup.isVisible();
        List<Node> items = Stream.of(news, usual, roomForSize ? List.of(size) : List.<Node>of())
                .<Node>flatMap(List::stream).toList();
        if (!getRightItems().equals(items)) {
            getRightItems().setAll(items);
        }
    }

    private void showWriting(Optional<Job> writing) {
        if (writing.isPresent()) {
            news = List.of(stop);
        } else {
            news = news.contains(stop) ? List.of() : news;
            setProgress(0);
        }
        showItems();
    }

    private void follow(Optional<PlanOnDesk> open) {
        open.ifPresentOrElse(plan -> {
            count(plan.desk().plan().get());
            plan.desk().plan().subscribe(this::count);
        }, () -> {
            counted = Optional.empty();
            size.setText("");
        });
    }

    private void count(Plan plan) {
        counted = Optional.of(plan);
        tellSize();
    }

    private void tellSize() {
        counted.ifPresent(plan -> {
            List<Activity> activities = plan.sections().stream().flatMap(section -> section.rows().stream())
                    .filter(Activity.class::isInstance).map(Activity.class::cast).toList();
            int lines = activities.stream().mapToInt(activity -> activity.indicators().size()).sum();
            size.setText(words.get("ui.status.size", "activities", activities.size(), "lines", lines));
        });
    }
}
