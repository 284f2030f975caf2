package mn.biyelelt.report.layout;

import java.util.List;
import mn.biyelelt.report.model.ReportDocument;

/// Lays a report out into pages.
public final class Layout {

    private Layout() {
    }

    /// Lays out: the same report and measure always give the same pages.
    ///
    /// @param measure of the typeface that the report names
    public static PagedDocument layout(ReportDocument report, TextMeasure measure) {
        double point = 72 / 25.4;
        return new PagedDocument(report.page().width() * point, report.page().height() * point,
                List.of(new Page(List.of(), List.of(), List.of())), List.of());
    }
}
