package mn.biyelelt.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;

/// The name that a plan's papers get: what the form is called, and the year or period.
final class PaperName {

    private static final List<String> ENDINGS = List.of(".pdf", ".docx", ".xlsx");

    private PaperName() {
    }

    /// Such as `Нэгжийн гүйцэтгэлийн төлөвлөгөө 2026`; no ending.
    static String of(Form form, Plan plan, Optional<ReportPeriod> period) {
        String when = period.filter(named -> named.span() != Span.YEAR).map(ReportPeriod::key)
                .orElseGet(() -> Integer.toString(period.map(ReportPeriod::year).orElse(plan.year())));
        return safe(form.name().mongolian()) + " " + when;
    }

    /// The name itself, or with the lowest number behind it such that no paper of that name is in the folder: an earlier one may
    /// have been worked on by hand.
    static String free(Path folder, String name) {
        String candidate = name;
        for (int number = 2; isTaken(folder, candidate); number++) {
            candidate = name + " (" + number + ")";
        }
        return candidate;
    }

    private static boolean isTaken(Path folder, String name) {
        return ENDINGS.stream().anyMatch(ending -> Files.exists(folder.resolve(name + ending)));
    }

    /// Without the signs that a file system may refuse.
    private static String safe(String text) {
        var safe = new StringBuilder();
        text.chars().forEach(letter -> safe.append("\\/:*?\"<>|".indexOf(letter) >= 0 || letter < ' '
                ? ' '
                : (char) letter));
        return safe.toString().strip();
    }
}
