package mn.biyelelt.ui.keep;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import mn.biyelelt.storage.FailureText;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// Waits for what the workspace does on threads of its own. For the JavaFX thread.
final class Waiting {

    private final Executor fx;
    private final Words words;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int running;

    /// @param fx runs something on the JavaFX thread, after what it does now
    Waiting(Executor fx, Words words) {
        this.fx = fx;
        this.words = words;
    }

    /// Whether something is going on that a person waits for.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Waits for something that a person waits for too.
    <T> void on(CompletionStage<T> stage, Consumer<? super T> done, Consumer<Throwable> failed) {
        count(1);
        quietly(stage.whenCompleteAsync((_, _) -> count(-1), fx), done, failed);
    }

    /// Waits for something that goes on by itself.
    <T> void quietly(CompletionStage<T> stage, Consumer<? super T> done, Consumer<Throwable> failed) {
        var _ = stage.whenCompleteAsync((result, problem) -> {
            if (problem == null) {
                done.accept(result);
            } else {
                failed.accept(cause(problem));
            }
        }, fx);
    }

    /// Why it did not work, in plain words.
    String why(Throwable cause) {
        return cause instanceof StorageFailure failure
                ? FailureText.of(failure, words.messages().get())
                : words.get("keep.unknown");
    }

    private void count(int by) {
        running += by;
        busy.set(running > 0);
    }

    private static Throwable cause(Throwable problem) {
        @Nullable
        Throwable inner = problem instanceof CompletionException ? problem.getCause() : null;
        return inner == null ? problem : inner;
    }
}
