package mn.biyelelt.ui.session;

import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.task.FailureCode;
import org.jspecify.annotations.Nullable;

/// Something that did not work, as the person is told of it.
///
/// @param what    what happened, what was kept and what to do, in plain words
/// @param code    short, to read out over the telephone
/// @param details for the one who mends it: kinds of failures and places in the program. What libraries say of a failure is left
///                out, because they quote what they were given, and that may be what stands in a cell
public record Failure(String what, String code, String details) {

    private static final int MOST_CAUSES = 8;

    /// Tells of a failure in those words.
    public static Failure of(String what, Throwable cause) {
        String code = FailureCode.of(cause);
        return new Failure(what, code, code + "\n" + what + "\n" + places(cause));
    }

    private static String places(Throwable failure) {
        var text = new StringBuilder();
        @Nullable
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            text.append(depth == 0 ? "" : "Caused by: ").append(cause.getClass().getName());
            if (cause instanceof StorageFailure storage) {
                text.append(' ').append(storage.reason());
            }
            text.append('\n');
            for (StackTraceElement place : cause.getStackTrace()) {
                text.append("\tat ").append(place).append('\n');
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
