package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.progress.RowStatuses;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.findings.Checking;
import mn.biyelelt.ui.mail.Letter;
import mn.biyelelt.ui.overview.OverviewTables;
import mn.biyelelt.ui.people.DirectoryDesk.Directory;
import mn.biyelelt.ui.rowform.RowFields;
import mn.biyelelt.ui.session.PlanLook;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.table.TableLock;
import mn.biyelelt.ui.table.TableShapes;
import mn.biyelelt.validation.CheckList;

/// What the window needs of forms and reports.
public interface Papers {

    /// The forms that a new plan can be made in.
    List<Form> forms();

    /// The periods a plan can be looked at in.
    PlanLook look(Plan plan);

    /// The form that a plan is looked at in unless another is chosen: its own, or for a period the one it is reported in.
    Form form(Plan plan, Optional<ReportPeriod> period);

    /// The form of that id; where it is missing, the plan's own.
    Form form(Plan plan, PlanView view);

    /// How a form shows the plan as a table.
    ///
    /// @param lock which cells belong to the plan
    TableShapes shapes(Plan plan, PlanView view, TableLock lock);

    /// Tells what belongs to the plan when a report of it is looked at; empty where everything may be changed, as in a plan, or in
    /// a report that was written without one.
    Optional<Amending> amending(Plan plan, PlanView view, List<Plan> all);

    /// The fields that the plan's form works with.
    RowFields fields(Plan plan);

    /// How far rows are filled in, as the form asks for it.
    RowStatuses statuses(Plan plan, PlanView view);

    /// Reads quantities; one for all, as it remembers nothing.
    QuantityReader reader();

    /// Checks plans in the forms they are looked at in.
    ///
    /// @param all       the plans of the workspace as they are when a check is ordered
    /// @param directory the people and units that plans may name, at that moment
    Checking checking(Supplier<List<Plan>> all, Supplier<Directory> directory);

    /// The pages as they will be printed. For background threads.
    PagedDocument pages(Plan plan, PlanView view);

    /// The list of amendments as pages. For background threads.
    ///
    /// @param zone by whose clock moments are told
    PagedDocument amendmentPages(Plan plan, Messages messages, ZoneId zone);

    /// Writes the list of amendments as PDF, DOCX and XLSX into a folder, under names that are not taken. For background threads.
    ///
    /// @param zone by whose clock moments are told
    /// @throws IOException if a file could not be written; files that were there are untouched
    List<Path> writeAmendments(Plan plan, PlanView view, Messages messages, ZoneId zone, Path folder)
            throws IOException;

    /// The overview's tables as pages, in the looks of the plan's paper. For background threads.
    PagedDocument overviewPages(Plan plan, PlanView view, String title, List<OverviewTables.Grid> grids);

    /// Writes the overview's tables with their charts as PDF and XLSX into a folder, under names that are not taken. For background
    /// threads.
    ///
    /// @throws IOException if a file could not be written; files that were there are untouched
    List<Path> writeOverview(Plan plan, PlanView view, String title, List<OverviewTables.Grid> grids, Path folder)
            throws IOException;

    /// What the papers are called as files, without ending: form, year or period, office.
    String name(Plan plan, PlanView view);

    /// The letter that goes with the papers, in their language.
    ///
    /// @param office that sends it
    Letter letter(Plan plan, PlanView view, String office);

    /// The signature blocks alone, as they will be printed. For background threads.
    PagedDocument signatures(Plan plan, PlanView view);

    /// Writes PDF, DOCX and XLSX into a folder, under names that are not taken. For background threads.
    ///
    /// @return the files written
    /// @throws IOException if a file could not be written; files that were there are untouched
    List<Path> write(Plan plan, PlanView view, Path folder, Progress progress) throws IOException;

    /// Writes a check list as PDF, DOCX and XLSX into a folder, under names that are not taken. For background threads.
    ///
    /// @param today the day it speaks of
    /// @throws IOException if a file could not be written; files that were there are untouched
    List<Path> writeCheckList(CheckList list, Messages messages, LocalDate today, Path folder) throws IOException;
}
