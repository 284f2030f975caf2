package mn.biyelelt.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.ui.text.Words;

/// The last workspaces. Their names are there at once; what more is known of each is read in the background, each by itself, as one
/// may lie on a stick that answers slowly or never.
public final class RecentModel {

    private static final int SHOWN = 5;

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
        LocalDate then = LocalDate.ofInstant(moment, zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        String time = Moments.time(moment, zone);
        if (then.equals(today)) {
            return words.get("desk.start.today", "time", time);
        }
        return then.equals(today.minusDays(1))
                ? words.get("desk.start.yesterday", "time", time)
                : words.get("desk.start.on", "date", Moments.day(then));
    }
}
