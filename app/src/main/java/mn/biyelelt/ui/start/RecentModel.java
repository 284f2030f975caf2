package mn.biyelelt.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.ui.text.Words;

/// The last workspaces. Their names are there at once; what more is known of each is read in the background, each by itself, as one
/// may lie on a stick that answers slowly or never.
public final class RecentModel {

    private static final int SHOWN = 5;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.ROOT);

    private final CardShelf shelf;
    private final JobRunner jobs;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Consumer<Path> taken;
    private final ReadOnlyObjectWrapper<List<Recent>> list = new ReadOnlyObjectWrapper<>(List.of());

    /// @param zone  of the times shown
    /// @param taken gets what a person takes from the list
    public RecentModel(CardShelf shelf, JobRunner jobs, InstantSource clock, ZoneId zone, Consumer<Path> taken) {
        this.taken = taken;
        this.shelf = shelf;
        this.jobs = jobs;
        this.clock = clock;
        this.zone = zone;
    }

    /// The last workspaces, the latest first.
    public ReadOnlyObjectProperty<List<Recent>> list() {
        return list.getReadOnlyProperty();
    }

    /// Looks at these workspaces.
    ///
    /// @param files the latest first
    public void show(List<Path> files) {
        list.set(files.stream().limit(SHOWN).map(Recent::unknown).toList());
        list.get().forEach(recent -> lookAt(recent.file()));
    }

    /// Looks again whether a workspace is there.
    public void lookAt(Path file) {
        jobs.start(_ -> new Recent(file, !Files.exists(file), shelf.card(file), shelf.picture(file)), outcome -> {
            if (outcome instanceof Outcome.Done<Recent>(Recent known)) {
                list.set(list.get().stream().map(old -> old.file().equals(file) ? known : old).toList());
            }
        });
    }

    /// Takes a workspace from the list. Its files stay as they are.
    void take(Path file) {
        shelf.forget(file);
        taken.accept(file);
        list.set(list.get().stream().filter(recent -> !recent.file().equals(file)).toList());
    }

    /// When something was, said as one says it.
    public String when(Instant moment, Words words) {
        ZonedDateTime then = moment.atZone(zone);
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        String time = TIME.format(then);
        if (then.toLocalDate().equals(today)) {
            return words.get("desk.start.today", "time", time);
        }
        return then.toLocalDate().equals(today.minusDays(1))
                ? words.get("desk.start.yesterday", "time", time)
                : words.get("desk.start.on", "date", DATE.format(then));
    }
}
