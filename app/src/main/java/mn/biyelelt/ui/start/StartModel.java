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
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.FailureText;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.task.FailureCode;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.task.Work;
import mn.biyelelt.ui.dialog.FileQuestions;
import mn.biyelelt.ui.text.Words;

/// Opening a workspace, in the background: what goes wrong is told in plain words, and nothing is changed then.
public final class StartModel {

    private final WorkspaceDoor door;
    private final FileQuestions questions;
    private final JobRunner jobs;
    private final Words words;
    private final List<Path> recent;
    private final Consumer<Workspace> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Path>> locked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param recent the last workspaces, the latest first
    /// @param opened gets the workspace that was opened
    public StartModel(WorkspaceDoor door, FileQuestions questions, JobRunner jobs, Words words, List<Path> recent,
            Consumer<Workspace> opened) {
        this.door = door;
        this.questions = questions;
        this.jobs = jobs;
        this.words = words;
        this.recent = recent.stream().filter(Files::exists).toList();
        this.opened = opened;
    }

    /// The last workspaces that are still there.
    public List<Path> recent() {
        return recent;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What went wrong; empty if nothing did.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
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
        problem.set("");
    }

    public void openSample() {
        start(_ -> door.sample());
    }

    public void askAndOpen() {
        questions.workspaceToOpen().ifPresent(this::open);
    }

    /// @param office name of the office that will keep the workspace
    public void askAndMake(String office) {
        questions.workspaceToMake()
                .ifPresent(file -> start(_ -> door.make(file, new Office(office.strip(), "", "", ""))));
    }

    private void start(Work<Workspace> work) {
        if (!busy.get()) {
            busy.set(true);
            problem.set("");
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
                leave();
                opened.accept(workspace);
            }
            case Outcome.Failed<Workspace>(StorageFailure failure) when failure.reason() == Reason.PASSWORD_NEEDED ->
                locked.set(Optional.of(failure.file()));
            case Outcome.Failed<Workspace>(StorageFailure failure) ->
                problem.set(FailureText.of(failure, words.messages().get()));
            case Outcome.Failed<Workspace>(Exception cause) ->
                problem.set(words.get("ui.start.failed", "code", FailureCode.of(cause)));
            case Outcome.Cancelled<Workspace> _ -> {
                // stays as it was
            }
        }
    }
}
