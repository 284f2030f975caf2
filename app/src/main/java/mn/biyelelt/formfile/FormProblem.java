package mn.biyelelt.formfile;

import java.util.List;
import mn.biyelelt.i18n.Messages;

/// A mistake in a form file.
///
/// @param line   counted from 1
/// @param column counted from 1
/// @param key    of the reason's text in the message bundle
/// @param places names and values in turn for that text
public record FormProblem(int line, int column, String key, List<Object> places) {

    public FormProblem {
        places = List.copyOf(places);
    }

    /// What is wrong, without the place.
    public String reason(Messages messages) {
        return messages.get(key, places.toArray());
    }

    /// Line, column and what is wrong.
    public String text(Messages messages) {
        return messages.get("form.problem", "line", line, "column", column, "reason", reason(messages));
    }
}
