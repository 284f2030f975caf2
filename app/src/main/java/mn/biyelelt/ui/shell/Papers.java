package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.progress.RowStatuses;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.rowform.RowFields;
import mn.biyelelt.ui.session.PlanLook;
import mn.biyelelt.ui.table.TableShapes;

/// What the window needs of forms and reports.
public interface Papers {

    /// The forms that a new plan can be made in.
    List<Form> forms();

    /// The periods a plan can be looked at in.
    PlanLook look(Plan plan);

    /// How the plan's form shows it as a table.
    TableShapes shapes(Plan plan, Optional<ReportPeriod> period);

    /// The fields that the plan's form works with.
    RowFields fields(Plan plan);

    /// How far rows are filled in, as the plan's form asks for it.
    RowStatuses statuses(Plan plan, Optional<ReportPeriod> period);

    /// The pages as they will be printed. For background threads.
    PagedDocument pages(Plan plan, Optional<ReportPeriod> period);

    /// Writes PDF, DOCX and XLSX into a folder, under names that are not taken. For background threads.
    ///
    /// @return the files written
    /// @throws IOException if a file could not be written; files that were there are untouched
    List<Path> write(Plan plan, Optional<ReportPeriod> period, Path folder, Progress progress) throws IOException;
}
