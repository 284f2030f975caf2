package mn.biyelelt.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.storage.FailureText;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.task.FailureCode;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.dialog.FileNames;
import mn.biyelelt.ui.dialog.FileQuestions;
import mn.biyelelt.ui.newplan.FormOffer;
import mn.biyelelt.ui.newplan.NewPlanModel;
import mn.biyelelt.ui.text.Words;

/// Opening a workspace, in the background: what goes wrong is told in plain words, and nothing is changed then.
public final class StartModel {

    private final WorkspaceDoor door;
    private final FileQuestions questions;
    private final JobRunner jobs;
    private final Words words;
    private final RecentModel recent;
    private final FormOffer offer;
    private final Taker taker;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Path>> locked = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// The plan to be begun once the workspace is open.
    private Optional<Beginning> beginning = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<Throwable>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Gets a workspace that was opened.
    @FunctionalInterface
    public interface Taker {

        /// @param beginning the plan that is to be begun in it, if one is
        void take(Workspace workspace, Optional<Beginning> beginning);
    }

    /// @param offer of forms to begin a plan in
    public StartModel(WorkspaceDoor door, FileQuestions questions, JobRunner jobs, Words words, RecentModel recent,
            FormOffer offer, Taker taker) {
        this.door = door;
        this.questions = questions;
        this.jobs = jobs;
        this.words = words;
        this.recent = recent;
        this.offer = offer;
        this.taker = taker;
        words.follow(this, start -> start.wrong.get().ifPresent(start::tell));
    }

    /// The last workspaces.
    public RecentModel recent() {
        return recent;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What went wrong; empty if nothing did.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// What the problem tells of.
    public ReadOnlyObjectProperty<Optional<Throwable>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// The workspace that waits for its password.
    public ReadOnlyObjectProperty<Optional<Path>> locked() {
        return locked.getReadOnlyProperty();
    }

    public void open(Path file) {
        leave();
        start(_ -> door.open(file));
    }

    /// Opens the workspace that waits for its password.
    ///
    /// @param password is closed
    public void unlock(Password password) {
        locked.get().ifPresent(file -> start(_ -> {
            try (password) {
                return door.open(file, password);
            }
        }));
    }

    /// Opens it not.
    public void leave() {
        locked.set(Optional.empty());
        forgive();
        beginning = Optional.empty();
    }

    public void openSample() {
        leave();
        start(_ -> door.sample());
    }

    public void askAndOpen() {
        questions.workspaceToOpen().ifPresent(this::open);
    }

    /// Asks where a new workspace shall lie.
    Optional<Path> askPlace() {
        return questions.workspaceToMake();
    }

    /// Prepares the choice of a form, a year and a workspace.
    ///
    /// @param year  for which the plan most likely is
    /// @param ready gets what there is to choose from
    void prepare(int year, Consumer<BeginModel> ready) {
        jobs.start(_ -> offer.forms(), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<Form>>(List<Form> forms) -> ready.accept(choice(forms, year));
                case Outcome.Failed<List<Form>>(Exception cause) -> tell(cause);
                case Outcome.Cancelled<List<Form>> _ -> {
                    // the window goes
                }
            }
        });
    }

    private BeginModel choice(List<Form> forms, int year) {
        List<Recent> present = recent.list().get().stream().filter(known -> !known.missing()).toList();
        return new BeginModel(new NewPlanModel(forms, year, offer::paper, jobs), present, door.folder());
    }

    /// Tells of a failure that nobody expected.
    public void failed(Throwable cause) {
        tell(cause);
    }

    private void tell(Throwable cause) {
        wrong.set(Optional.of(cause));
        problem.set(cause instanceof StorageFailure failure
                ? FailureText.of(failure, words.messages().get())
                : words.get("ui.start.failed", "code", FailureCode.of(cause)));
    }

    private void forgive() {
        wrong.set(Optional.empty());
        problem.set("");
    }

    /// Begins a plan: opens the workspace, or makes it.
    void begin(Beginning wanted) {
        if (!busy.get()) {
            leave();
            beginning = Optional.of(wanted);
            start(_ -> switch (wanted.where()) {
                case Beginning.Present(Path file) -> door.open(file);
                case Beginning.Fresh fresh -> door.make(fresh.file().orElseGet(() -> free(fresh.office().name())),
                        fresh.office());
            });
        }
    }

    /// A file in the usual folder that is not there yet.
    private Path free(String name) {
        String safe = FileNames.safe(name);
        Path file = door.folder().resolve(safe + Beginning.ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = door.folder().resolve(safe + " (" + number + ")" + Beginning.ENDING);
        }
        return file;
    }

    private void start(Work<Workspace> work) {
        if (!busy.get()) {
            busy.set(true);
            forgive();
            jobs.start(work, this::ended);
        }
    }

    private void ended(Outcome<Workspace> outcome) {
        try {
            take(outcome);
        } finally {
            busy.set(false);
        }
    }

    private void take(Outcome<Workspace> outcome) {
        switch (outcome) {
            case Outcome.Done<Workspace>(Workspace workspace) -> {
                Optional<Beginning> wanted = beginning;
                leave();
                taker.take(workspace, wanted);
            }
            case Outcome.Failed<Workspace>(StorageFailure failure) when failure.reason() == Reason.PASSWORD_NEEDED ->
                locked.set(Optional.of(failure.file()));
            case Outcome.Failed<Workspace>(StorageFailure failure) -> {
                tell(failure);
                recent.lookAt(failure.file());
            }
            case Outcome.Failed<Workspace>(Exception cause) -> tell(cause);
            case Outcome.Cancelled<Workspace> _ -> {
                // stays as it was
            }
        }
    }
}
