package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import mn.biyelelt.domain.change.Amending;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormKind;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.progress.RowStatuses;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.lists.AmendmentPaper;
import mn.biyelelt.report.lists.CheckListPaper;
import mn.biyelelt.report.model.Block;
import mn.biyelelt.report.model.PageSetup;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.publish.Outputs;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.findings.Checking;
import mn.biyelelt.ui.mail.Letter;
import mn.biyelelt.ui.overview.OverviewPaper;
import mn.biyelelt.ui.overview.OverviewTables;
import mn.biyelelt.ui.people.DirectoryDesk.Directory;
import mn.biyelelt.ui.rowform.FormFields;
import mn.biyelelt.ui.rowform.RowFields;
import mn.biyelelt.ui.session.PlanLook;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.table.FormShapes;
import mn.biyelelt.ui.table.TableLock;
import mn.biyelelt.ui.table.TableShapes;
import mn.biyelelt.ui.text.PeriodNames;
import mn.biyelelt.ui.text.Words;
import mn.biyelelt.validation.CheckList;
import mn.biyelelt.validation.Pairing;

/// Forms and reports by the program's own composer, layout and writers.
public final class ReportPapers implements Papers {

    /// Border of the picture of signature blocks, mm.
    private static final double SLIP = 8;

    private final FormCatalogue forms;
    private final ReportPublisher publisher;
    private final LiberationFonts fonts = new LiberationFonts();
    private final QuantityReader reader;
    private final Words words;
    /// The papers' own language: they are called so whatever the window speaks, and so is the letter they go with.
    private final Words mongolian = new Words(Language.MONGOLIAN);
    private final InstantSource clock;

    /// @param clock says when a paper was made
    public ReportPapers(FormCatalogue forms, QuantityReader reader, ReportPublisher publisher, Words words,
            InstantSource clock) {
        this.forms = forms;
        this.reader = reader;
        this.publisher = publisher;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public PlanLook look(Plan plan) {
        Form form = own(plan);
        var periods = new TreeSet<ReportPeriod>();
        PlanTree.forEach(plan, element -> periods.addAll(element.cells().periods()));
        for (Span span : Span.values()) {
            periods.add(new ReportPeriod(plan.year(), span));
        }
        var choices = new ArrayList<Optional<ReportPeriod>>();
        if (form.kind() == FormKind.PLAN) {
            choices.add(Optional.empty());
        }
        periods.forEach(period -> choices.add(Optional.of(period)));
        return new PlanLook(choices, form.period(plan, Optional.empty()));
    }

    @Override
    public Form form(Plan plan, Optional<ReportPeriod> period) {
        Form own = own(plan);
        if (period.isEmpty() || own.kind() == FormKind.REPORT) {
            return own;
        }
        return forms.find(own.reportedIn())
                .or(() -> forms.forms().stream().filter(form -> form.kind() == FormKind.REPORT).findFirst())
                .orElse(own);
    }

    @Override
    public Form form(Plan plan, PlanView view) {
        return forms.find(view.form()).orElseGet(() -> own(plan));
    }

    @Override
    public TableShapes shapes(Plan plan, PlanView view, TableLock lock) {
        return new FormShapes(plan, form(plan, view), view.period(), lock);
    }

    @Override
    public Optional<Amending> amending(Plan plan, PlanView view, List<Plan> all) {
        Form form = form(plan, view);
        boolean planned = own(plan).kind() == FormKind.PLAN
                || Pairing.planOf(plan, all, other -> own(other).kind() == FormKind.REPORT).isPresent();
        return form.kind() == FormKind.REPORT && planned ? Optional.of(new Amending(form::locks)) : Optional.empty();
    }

    @Override
    public RowFields fields(Plan plan) {
        return new FormFields(own(plan), plan.year(), words);
    }

    @Override
    public RowStatuses statuses(Plan plan, PlanView view) {
        return new RowStatuses(form(plan, view), view.period(), reader);
    }

    @Override
    public QuantityReader reader() {
        return reader;
    }

    @Override
    public Checking checking(Supplier<List<Plan>> all, Supplier<Directory> directory) {
        return new FormChecking(forms, reader, all, directory);
    }

    @Override
    public PagedDocument pages(Plan plan, PlanView view) {
        return Layout.layout(Composer.compose(plan, form(plan, view), view.period(), clock.instant()), fonts);
    }

    @Override
    public PagedDocument amendmentPages(Plan plan, Messages messages, ZoneId zone) {
        return Layout.layout(amendments(plan, messages, zone), fonts);
    }

    @Override
    public List<Path> writeAmendments(Plan plan, PlanView view, Messages messages, ZoneId zone, Path folder)
            throws IOException {
        String name = PaperName.free(folder, messages.get("ui.amendments.file", "paper", name(plan, view)));
        return publisher.publish(() -> amendments(plan, messages, zone), Outputs.all(folder, name)).files();
    }

    private ReportDocument amendments(Plan plan, Messages messages, ZoneId zone) {
        return AmendmentPaper.compose(plan, forms.find(plan.form()), messages, clock.instant(), zone);
    }

    @Override
    public PagedDocument overviewPages(Plan plan, PlanView view, String title, List<OverviewTables.Grid> grids) {
        return Layout.layout(overview(plan, view, title, grids), fonts);
    }

    @Override
    public List<Path> writeOverview(Plan plan, PlanView view, String title, List<OverviewTables.Grid> grids,
            Path folder) throws IOException {
        String name = PaperName.free(folder, words.get("desk.overview.file", "paper", name(plan, view)));
        var outputs = new Outputs(Optional.of(folder.resolve(name + ".pdf")), Optional.empty(),
                Optional.of(folder.resolve(name + ".xlsx")));
        return publisher.publish(() -> overview(plan, view, title, grids), outputs).files();
    }

    private ReportDocument overview(Plan plan, PlanView view, String title, List<OverviewTables.Grid> grids) {
        return OverviewPaper.of(words.get("desk.overview.named", "year", plan.year()), title,
                words.get("desk.overview.chart"), grids, frame(plan, view));
    }

    /// The plan's paper with nothing in its tables: page, styles, titles and signatures.
    private ReportDocument frame(Plan plan, PlanView view) {
        return Composer.compose(plan.withSections(List.of()), form(plan, view), view.period(), clock.instant());
    }

    @Override
    public String name(Plan plan, PlanView view) {
        return PaperName.of(form(plan, view), plan, period(view));
    }

    @Override
    public Letter letter(Plan plan, PlanView view, String office) {
        String title = PaperName.title(form(plan, view), plan, period(view));
        return new Letter(name(plan, view), mongolian.get("ui.mail.usualSubject", "paper", title, "office", office),
                mongolian.get("ui.mail.usualText", "paper", title, "office", office));
    }

    private Optional<String> period(PlanView view) {
        return view.period().map(period -> PeriodNames.of(period, mongolian));
    }

    @Override
    public PagedDocument signatures(Plan plan, PlanView view) {
        ReportDocument frame = frame(plan, view);
        List<Block> blocks = frame.blocks().stream().filter(SignatureArea.class::isInstance).toList();
        PageSetup page = frame.page();
        var slip = new PageSetup(page.width(), page.height(), new PageSetup.Margins(SLIP, page.margins().right(), SLIP,
                page.margins().left()), page.typeface(), false);
        return Layout.layout(new ReportDocument(frame.info(), slip, frame.styles(), blocks), fonts);
    }

    @Override
    public List<Path> write(Plan plan, PlanView view, Path folder, Progress progress)
            throws IOException {
        progress.stopIfCancelled();
        String name = PaperName.free(folder, name(plan, view));
        return publisher.publish(() -> Composer.compose(plan, form(plan, view), view.period(), clock.instant()),
                Outputs.all(folder, name), share -> {
                    progress.at(share);
                    progress.stopIfCancelled();
                }).files();
    }

    @Override
    public List<Path> writeCheckList(CheckList list, Messages messages, LocalDate today, Path folder)
            throws IOException {
        String name = PaperName.free(folder, messages.get("finding.paper", "paper", name(list)));
        return publisher.publish(() -> CheckListPaper.compose(list, messages, clock.instant(), today),
                Outputs.all(folder, name)).files();
    }

    /// What the paper is called that a check list is of.
    private String name(CheckList list) {
        Optional<ReportPeriod> period = list.setting().period();
        return name(list.plan(), new PlanView(form(list.plan(), period).id(), period));
    }

    @Override
    public List<Form> forms() {
        return forms.forms();
    }

    /// The plan's form; where it is missing, the first there is, so that the plan can still be read and edited.
    private Form own(Plan plan) {
        return forms.find(plan.form()).orElseGet(() -> forms.forms().getFirst());
    }
}
