package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.form.FormKind;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanTree;
import mn.biyelelt.domain.plan.ReportPeriod;
import mn.biyelelt.domain.plan.ReportPeriod.Span;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.progress.RowStatuses;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.report.publish.Outputs;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.rowform.FormFields;
import mn.biyelelt.ui.rowform.RowFields;
import mn.biyelelt.ui.session.PlanLook;
import mn.biyelelt.ui.table.FormShapes;
import mn.biyelelt.ui.table.TableShapes;
import mn.biyelelt.ui.text.Words;

/// Forms and reports by the program's own composer, layout and writers.
public final class ReportPapers implements Papers {

    private final FormCatalogue forms;
    private final ReportPublisher publisher;
    private final LiberationFonts fonts = new LiberationFonts();
    private final QuantityReader reader = new QuantityReader();
    private final Words words;
    private final InstantSource clock;

    /// @param clock says when a paper was made
    public ReportPapers(FormCatalogue forms, ReportPublisher publisher, Words words, InstantSource clock) {
        this.forms = forms;
        this.publisher = publisher;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public PlanLook look(Plan plan) {
        Form form = form(plan);
        var periods = new TreeSet<ReportPeriod>();
        PlanTree.forEach(plan, element -> periods.addAll(element.cells().periods()));
        if (form.kind() == FormKind.PLAN) {
            var choices = new ArrayList<Optional<ReportPeriod>>();
            choices.add(Optional.empty());
            periods.forEach(period -> choices.add(Optional.of(period)));
            return new PlanLook(choices, Optional.empty());
        }
        periods.add(ReportPeriod.yearOf(plan.year()));
        periods.add(new ReportPeriod(plan.year(), Span.HALF));
        return new PlanLook(periods.stream().map(Optional::of).toList(), form.period(plan, Optional.empty()));
    }

    @Override
    public TableShapes shapes(Plan plan, Optional<ReportPeriod> period) {
        return new FormShapes(plan, form(plan), period);
    }

    @Override
    public RowFields fields(Plan plan) {
        return new FormFields(form(plan), plan.year(), words);
    }

    @Override
    public RowStatuses statuses(Plan plan, Optional<ReportPeriod> period) {
        return new RowStatuses(form(plan), period, reader);
    }

    @Override
    public PagedDocument pages(Plan plan, Optional<ReportPeriod> period) {
        return Layout.layout(Composer.compose(plan, form(plan), period, clock.instant()), fonts);
    }

    @Override
    public List<Path> write(Plan plan, Optional<ReportPeriod> period, Path folder, Progress progress)
            throws IOException {
        progress.stopIfCancelled();
        String name = PaperName.free(folder, PaperName.of(form(plan), plan, period));
        return publisher.publish(() -> {
            progress.stopIfCancelled();
            return Composer.compose(plan, form(plan), period, clock.instant());
        }, Outputs.all(folder, name)).files();
    }

    @Override
    public List<Form> forms() {
        return forms.forms();
    }

    /// The plan's form; where it is missing, the first there is, so that the plan can still be read and edited.
    private Form form(Plan plan) {
        return forms.find(plan.form()).orElseGet(() -> forms.forms().getFirst());
    }
}
