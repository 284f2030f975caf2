package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.formfile.FormRejected;
import mn.biyelelt.storage.OpeningReport;
import mn.biyelelt.storage.OpeningText;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.StorageFailure.Reason;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.ui.dialog.FileQuestions;
import mn.biyelelt.ui.keep.KeepingModel;
import mn.biyelelt.ui.password.PasswordModel;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.WorkspaceDesk;

/// The desk of an open workspace, put together: what it knows, what it shows, and what is kept of it for the start view.
final class OpenDesk {

    private final Workspace workspace;
    private final Tools tools;
    private final DeskModel model;
    private final DeskView view;
    private final CardKeeper cards;
    private final Optional<FormRejected> rejected;

    /// @param laid    what was made beforehand
    /// @param reload  shows the workspace anew, after an earlier state was restored, and says something
    /// @param instead opens another workspace in the place of this one
    OpenDesk(Workspace workspace, Groundwork laid, Tools tools, FileQuestions questions, Consumer<String> reload,
            Consumer<Path> instead) {
        this.workspace = workspace;
        this.tools = tools;
        var holdings = workspace.holdings();
        var workspaceDesk = new WorkspaceDesk(workspace.file(), holdings, workspace::append, tools.fx(), tools.clock(),
                tools.outside().account());
        FormCatalogue forms = laid.forms();
        Optional<FormRejected> refused = Optional.empty();
        try {
            forms = forms.with(holdings.forms());
        } catch (FormRejected e) {
            refused = Optional.of(e);
        }
        rejected = refused;
        var papers = new ReportPapers(forms, laid.reader(), tools.publisher(), tools.words(), tools.clock());
        model = new DeskModel(workspaceDesk, papers, tools);
        WindowMemory.resume(model, tools.looks().placeIn(workspace.file()));
        cards = new CardKeeper(model, workspace::hasPassword, tools);
        var keeping = new KeepingModel(workspace, workspaceDesk, tools.jobs(), tools.fx(), tools.words(), tools.clock(),
                new DeskEar(model, reload));
        var password = new PasswordModel(workspace, tools.fx(), tools.words(), told -> {
            model.tell(told);
            cards.keep();
        });
        new UndoRecall(workspace, tools.jobs()).follow(model);
        view = new DeskView(model, keeping, password, questions, tools, instead);
    }

    /// What it knows.
    DeskModel model() {
        return model;
    }

    /// What it shows.
    DeskView view() {
        return view;
    }

    /// What is kept of it for the start view.
    CardKeeper cards() {
        return cards;
    }

    /// Tells that forms of the workspace cannot be used.
    void tellForms() {
        rejected.ifPresent(
                cause -> model.failures().failed(Doing.READING_FORMS, tools.words().get("ui.failure.forms"), cause));
    }

    /// Tells what was not as it was left, and has been put right or not.
    void tellFindings() {
        OpeningReport report = workspace.report();
        if (!report.isQuiet()) {
            String text = String.join(" ", OpeningText.of(report, tools.words().messages().get(), tools.zone()));
            model.failures().failed(Doing.OPENING_WORKSPACE, text,
                    report.readOnly().orElseGet(() -> new StorageFailure(Reason.DAMAGED, workspace.file())));
        }
    }
}
