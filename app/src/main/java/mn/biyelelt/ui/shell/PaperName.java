package mn.biyelelt.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.ui.dialog.FileNames;

/// The name that a plan's papers get: what the form is called, and the year or period.
final class PaperName {

    private static final List<String> ENDINGS = List.of(".pdf", ".docx", ".xlsx");

    /// Letters of the office's name that fit: file systems end at 255 bytes, a Cyrillic letter is two.
    private static final int OFFICE = 45;

    private PaperName() {
    }

    /// Such as `Нэгжийн гүйцэтгэлийн төлөвлөгөө 2026, Өндөрмөст сумын эрүүл мэндийн төв`; no ending.
    ///
    /// @param period what the reporting period is called; without one the plan's year stands there
    static String of(Form form, Plan plan, Optional<String> period) {
        String office = FileNames.safe(plan.get(Fields.OFFICE_NAME));
        String name = FileNames.safe(title(form, plan, period));
        return office.isEmpty() ? name : name + ", " + office.substring(0, Math.min(OFFICE, office.length())).strip();
    }

    /// Such as `Нэгжийн гүйцэтгэлийн төлөвлөгөө 2026`: what a sentence calls it that names the office too.
    static String title(Form form, Plan plan, Optional<String> period) {
        return form.name().mongolian() + " " + period.orElse(Integer.toString(plan.year()));
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
}
