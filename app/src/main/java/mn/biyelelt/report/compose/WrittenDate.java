package mn.biyelelt.report.compose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.form.Piece;
import mn.biyelelt.domain.form.Template;

/// A date that was typed as year, month and day, so that a form can print it its own way.
record WrittenDate(LocalDate date) {

    private static final int LENGTH = "2026-12-16".length();

    /// Reads `2026-12-16` and `2026.12.16`; empty for anything else, which prints as it was typed.
    static Optional<WrittenDate> parse(String typed) {
        String text = typed.strip().replace('.', '-');
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WrittenDate(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// What stands in a place of a date: `yyyy`, `yy`, `MM`, `M`, `dd` or `d`.
    List<Piece> place(String name) {
        int number = switch (name) {
            case "yyyy" -> date.getYear();
            case "yy" -> date.getYear() % 100;
            case "MM", "M" -> date.getMonthValue();
            default -> date.getDayOfMonth();
        };
        boolean twoDigits = name.length() == 2 && number < 10;
        return Template.textPieces((twoDigits ? "0" : "") + number);
    }
}
