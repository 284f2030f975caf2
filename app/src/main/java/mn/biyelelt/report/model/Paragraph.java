package mn.biyelelt.report.model;

import java.util.List;

/// A paragraph: text up to a line break that the user typed.
///
/// @param lead    list mark at the start with the blanks after it (`1. `, `- `), as typed; the text hangs behind it; empty if
///                there is none
/// @param inlines the text behind the lead
public record Paragraph(String lead, List<Inline> inlines) {

    public Paragraph {
        inlines = List.copyOf(inlines);
    }

    /// A paragraph of one plain run.
    public static Paragraph of(String text) {
        return new Paragraph("", text.isEmpty() ? List.of() : List.of(Run.plain(text)));
    }

    /// Lead and runs as one text; leaders are left out.
    public String text() {
        var text = new StringBuilder(lead);
        for (Inline inline : inlines) {
            if (inline instanceof Run run) {
                text.append(run.text());
            }
        }
        return text.toString();
    }
}
