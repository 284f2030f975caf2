package mn.biyelelt.ui.pages;

import java.util.Optional;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.report.layout.PagedDocument;

/// Lays a plan out into the pages that would be printed. Called on background threads.
@FunctionalInterface
public interface PageSource {

    PagedDocument pages(Plan plan, Optional<ReportPeriod> period);
}
