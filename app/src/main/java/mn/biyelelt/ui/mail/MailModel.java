package mn.biyelelt.ui.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mn.biyelelt.exchange.mail.EmlWriter;
import mn.biyelelt.exchange.mail.MailDraft;
import mn.biyelelt.settings.MailChoice;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.dialog.Opener;
import mn.biyelelt.ui.text.Words;

/// A letter with the papers of a plan, before it leaves the program.
public final class MailModel {

    private final Letter letter;
    private final JobRunner jobs;
    private final Words words;
    private final Opener opener;
    private final Consumer<String> done;
    private final StringProperty to = new SimpleStringProperty();
    private final StringProperty subject = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<List<PaperChoice>> papers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Long> size = new ReadOnlyObjectWrapper<>(0L);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Path> folder = Optional.empty();
    private boolean dropped;

    /// What was made in the background.
    private record Made(Path folder, List<PaperChoice> papers) {}

    /// Writes the papers into a folder and names them.
    @FunctionalInterface
    public interface PaperMaker {

        List<Path> write(Path folder) throws IOException;
    }

    /// @param done gets a sentence when the letter left
    public MailModel(Letter letter, MailChoice last, JobRunner jobs, Words words, Opener opener,
            Consumer<String> done) {
        this.letter = letter;
        this.jobs = jobs;
        this.words = words;
        this.opener = opener;
        this.done = done;
        to.set(last.to());
        subject.set((last.subject() + " " + letter.subject()).strip());
    }

    /// Makes the papers, to know how large they are.
    public void prepare(PaperMaker maker) {
        busy.set(true);
        jobs.start(_ -> make(maker), this::prepared);
    }

    public StringProperty to() {
        return to;
    }

    public StringProperty subject() {
        return subject;
    }

    /// The papers that can be attached.
    public ReadOnlyObjectProperty<List<PaperChoice>> papers() {
        return papers.getReadOnlyProperty();
    }

    /// How large the letter will be, bytes.
    public ReadOnlyObjectProperty<Long> size() {
        return size.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What went wrong and what to do; empty if nothing did.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether there is something to send.
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> !busy.get() && size.get() > 0, busy, size);
    }

    /// Opens the letter in the machine's mail program.
    public void open() {
        folder.ifPresent(place -> leave(_ -> {
            Path file = written(place);
            hand(file);
            return words.get("ui.mail.opened", "file", file.getFileName());
        }, "ui.mail.noProgram"));
    }

    /// The letter stays for the mail program; where there is none, nobody would ever take it away.
    private void hand(Path file) throws IOException {
        try {
            opener.open(file);
        } catch (IOException e) {
            Files.delete(file);
            throw e;
        }
    }

    /// Saves the letter as a file, as for a stick.
    public void save(Path target) {
        leave(_ -> {
            Path folder = Objects.requireNonNullElse(written(target).toAbsolutePath().getParent(), target);
            return words.get("ui.mail.saved", "folder", Objects.requireNonNullElse(folder.getFileName(), folder));
        }, "ui.mail.notSaved");
    }

    /// Takes the papers away that were only made for the letter, also those still being made; the letter itself stays for the mail
    /// program.
    public void drop() {
        dropped = true;
        folder.ifPresent(place -> takeAway(new Made(place, papers.get())));
    }

    private void takeAway(Made made) {
        jobs.start(_ -> {
            for (PaperChoice paper : made.papers()) {
                Files.deleteIfExists(paper.file());
            }
            if (isEmpty(made.folder())) {
                Files.delete(made.folder());
            }
            return made;
        }, _ -> {
        });
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /// The papers go with the program at the latest, where it ends with the letter open.
    private static Made make(PaperMaker maker) throws IOException {
        Path place = Files.createTempDirectory("biyelelt");
        place.toFile().deleteOnExit();
        var choices = new ArrayList<PaperChoice>();
        for (Path file : maker.write(place)) {
            file.toFile().deleteOnExit();
            choices.add(new PaperChoice(file, Files.size(file)));
        }
        return new Made(place, choices);
    }

    private void prepared(Outcome<Made> outcome) {
        busy.set(false);
        if (outcome instanceof Outcome.Done<Made>(Made made) && dropped) {
            takeAway(made);
        } else if (outcome instanceof Outcome.Done<Made>(Made made)) {
            folder = Optional.of(made.folder());
            made.papers().forEach(paper -> paper.chosen().subscribe(this::measure));
            papers.set(made.papers());
            measure();
        } else {
            problem.set(words.get("ui.mail.noPapers"));
        }
    }

    /// Base64 makes four letters of three bytes, and a line end behind 76 of them.
    private void measure() {
        size.set(papers.get().stream().filter(paper -> paper.chosen().get())
                .mapToLong(paper -> paper.size() * 4 / 3 * 78 / 76).sum());
    }

    private Path written(Path place) throws IOException {
        Path file = place.resolve(letter.name() + ".eml");
        List<Path> files = papers.get().stream().filter(paper -> paper.chosen().get()).map(PaperChoice::file).toList();
        EmlWriter.write(new MailDraft(to.get(), subject.get(), letter.text(), files), file);
        return file;
    }

    private void leave(Work<String> work, String failure) {
        if (ready().get()) {
            busy.set(true);
            problem.set("");
            jobs.start(work, outcome -> {
                busy.set(false);
                if (outcome instanceof Outcome.Done<String>(String sentence)) {
                    done.accept(sentence);
                } else {
                    problem.set(words.get(failure));
                }
            });
        }
    }
}
