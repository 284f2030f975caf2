package mn.biyelelt.ui.search;

import java.util.List;
import mn.biyelelt.progress.RowStatus;
import mn.biyelelt.ui.session.PlanDesk;
import mn.biyelelt.ui.status.StatusWords;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.Severity;

/// What is said of the things that rows are chosen by.
final class CriteriaWords {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final PlanDesk desk;
    private final Words words;

    CriteriaWords(PlanDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /// @param quarter 1 to 4
    String quarter(int quarter) {
        return words.get("grid.filter.quarter", "quarter", ROMAN.get(quarter - 1));
    }

    String status(RowStatus status) {
        return StatusWords.of(status, desk.period().get().isPresent(), words);
    }

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> words.get("grid.filter.error");
            case WARNING -> words.get("grid.filter.warning");
            case HINT -> words.get("grid.filter.hint");
        };
    }

    String note(RowNote note) {
        return switch (note) {
            case FOLLOW_UP -> words.get("ui.form.followUp");
            case COMMENT -> words.get("grid.filter.comment");
        };
    }
}
