package mn.biyelelt.ui.pages;

import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.ui.session.PlanView;

/// Lays a plan out into the pages that would be printed. Called on background threads.
@FunctionalInterface
public interface PageSource {

    PagedDocument pages(Plan plan, PlanView view);
}
