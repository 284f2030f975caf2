package mn.biyelelt.ui.session;

import java.io.PrintWriter;
import java.io.StringWriter;
import mn.biyelelt.task.FailureCode;

/// Something that did not work, as the person is told of it.
///
/// @param what    what happened, what was kept and what to do, in plain words
/// @param code    short, to read out over the telephone
/// @param details for the one who mends it
public record Failure(String what, String code, String details) {

    /// Tells of a failure in those words.
    public static Failure of(String what, Throwable cause) {
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        String code = FailureCode.of(cause);
        return new Failure(what, code, code + "\n" + what + "\n" + trace);
    }
}
