package mn.biyelelt.ui.amend;

import java.time.ZoneId;
import java.util.List;
import mn.biyelelt.domain.plan.Amendment;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;

/// All that was amended in a plan, in words: the same on the screen and on paper.
///
/// @param rows one text a column, the oldest amendment first
public record AmendmentList(List<Column> columns, List<List<String>> rows) {

    /// A column.
    ///
    /// @param text whether it holds texts of any length
    public record Column(String key, String heading, boolean text) {}

    public AmendmentList {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The amendments of a plan.
    public static AmendmentList of(Plan plan, TouchWords touchWords, Words words, ZoneId zone) {
        List<Column> columns = List.of(new Column("at", words.get("ui.amendments.at"), false),
                new Column("by", words.get("ui.amendments.by"), false),
                new Column("report", words.get("ui.amendments.report"), false),
                new Column("row", words.get("ui.amendments.row"), false),
                new Column("what", words.get("ui.amendments.what"), false),
                new Column("from", words.get("ui.amendments.from"), true),
                new Column("to", words.get("ui.amendments.to"), true),
                new Column("reason", words.get("ui.amendments.reason"), true));
        return new AmendmentList(columns,
                Amendment.allOf(plan).stream().map(each -> texts(each, plan, touchWords, words, zone)).toList());
    }

    private static List<String> texts(Amendment each, Plan plan, TouchWords touchWords, Words words, ZoneId zone) {
        return List.of(Moments.text(each.at(), zone), each.by(),
                each.period().map(period -> PeriodNames.of(period, words)).orElse(""), each.touch().row(),
                touchWords.what(each.touch(), plan), each.touch().from(), each.touch().to(), each.reason());
    }
}
