package mn.biyelelt.ui.password;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import mn.biyelelt.storage.FailureText;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.ui.text.Words;

/// The password of the open workspace. For the JavaFX thread; the writing is done by the workspace's own.
public final class PasswordModel {

    private final Workspace workspace;
    private final Executor fx;
    private final Words words;
    private final Consumer<String> told;
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param fx   runs something on the JavaFX thread, after what it does now
    /// @param told gets what was done, in words
    public PasswordModel(Workspace workspace, Executor fx, Words words, Consumer<String> told) {
        this.workspace = workspace;
        this.fx = fx;
        this.words = words;
        this.told = told;
        present.set(workspace.hasPassword());
    }

    /// Whether the workspace has a password.
    public ReadOnlyBooleanProperty present() {
        return present.getReadOnlyProperty();
    }

    /// Whether files are being written anew.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What was wrong with the last try; empty if nothing was.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void forgetProblem() {
        problem.set("");
    }

    /// @param wanted is closed
    /// @param done   is run when it counts
    void set(Password wanted, Runnable done) {
        follow(workspace.setPassword(wanted), "keep.password.wasSet", done, wanted);
    }

    /// @param old    is closed
    /// @param wanted is closed
    void change(Password old, Password wanted, Runnable done) {
        follow(workspace.changePassword(old, wanted), "keep.password.wasChanged", done, old, wanted);
    }

    /// @param old is closed
    void remove(Password old, Runnable done) {
        follow(workspace.removePassword(old), "keep.password.wasRemoved", done, old);
    }

    private void follow(CompletionStage<Boolean> work, String text, Runnable done, Password... used) {
        busy.set(true);
        problem.set("");
        var _ = work.whenCompleteAsync((_, failure) -> {
            for (Password password : used) {
                password.close();
            }
            busy.set(false);
            present.set(workspace.hasPassword());
            if (failure == null) {
                told.accept(words.get(text));
                done.run();
            } else {
                problem.set(why(failure));
            }
        }, fx);
    }

    private String why(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        if (!(cause instanceof StorageFailure storage)) {
            return words.get("keep.unknown");
        }
        String why = FailureText.of(storage, words.messages().get());
        boolean half = present.get() && storage.reason() != Reason.WRONG_PASSWORD;
        return half ? words.get("keep.password.notAll", "why", why) : why;
    }
}
