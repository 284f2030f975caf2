package mn.biyelelt.storage;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.storage.OpeningReport.Fault;
import mn.biyelelt.storage.OpeningReport.Finding;
import mn.biyelelt.storage.OpeningReport.MissingEdits;

/// Says an [OpeningReport] in words: what was found, where bad files are kept, and that nothing is missing, or what is.
public final class OpeningText {

    private final Messages messages;
    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    private OpeningText(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /// One sentence or two a line; none if there is nothing to say.
    ///
    /// @param zone of the times told
    public static List<String> of(OpeningReport report, Messages messages, ZoneId zone) {
        var text = new OpeningText(messages, zone);
        report.findings().forEach(text::tell);
        text.tellMissing(report);
        report.readOnly().ifPresent(reason -> {
            text.lines.add(messages.get("storage.opening.readOnly"));
            text.lines.add(FailureText.of(reason, messages));
        });
        return List.copyOf(text.lines);
    }

    private void tell(Finding finding) {
        boolean missing = finding.fault() == Fault.MISSING;
        lines.add(switch (finding.part()) {
            case DATABASE -> missing
                    ? messages.get("storage.opening.database.missing")
                    : messages.get("storage.opening.database.damaged");
            case JOURNAL -> missing
                    ? messages.get("storage.opening.journal.missing")
                    : messages.get("storage.opening.journal.damaged");
            case SNAPSHOT -> messages.get("storage.opening.snapshot.damaged");
            case MARKER -> messages.get("storage.opening.marker");
            case KEY -> messages.get("storage.opening.key");
            case UNENCRYPTED -> messages.get("storage.opening.unencrypted");
            case OFFICE -> messages.get("storage.opening.office");
            case RESERVE -> messages.get("storage.opening.reserve");
        });
        finding.aside().map(Path::toString)
                .ifPresent(file -> lines.add(messages.get("storage.opening.aside", "file", file)));
    }

    private void tellMissing(OpeningReport report) {
        if (report.missing().isPresent()) {
            lines.add(missing(report.missing().get()));
        } else if (report.findings().stream().anyMatch(OpeningText::concernsEdits)) {
            lines.add(messages.get("storage.opening.nothingMissing"));
        }
    }

    private static boolean concernsEdits(Finding finding) {
        return switch (finding.part()) {
            case DATABASE, JOURNAL, SNAPSHOT, MARKER, KEY -> true;
            case OFFICE, RESERVE, UNENCRYPTED -> false;
        };
    }

    private String missing(MissingEdits missing) {
        String date = Moments.text(missing.after(), zone);
        return missing.last().isPresent()
                ? messages.get("storage.opening.missing", "first", missing.first(), "last",
                        missing.last().getAsLong(), "date", date)
                : messages.get("storage.opening.perhapsMissing", "first", missing.first(), "date", date);
    }
}
