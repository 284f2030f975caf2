package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.report.layout.PagedDocument;
import mn.biyelelt.ui.dialog.FileQuestions;
import mn.biyelelt.ui.newplan.FormOffer;
import mn.biyelelt.ui.session.NewPlan;
import mn.biyelelt.ui.session.PlanView;
import mn.biyelelt.ui.start.RecentModel;
import mn.biyelelt.ui.start.StartModel;
import mn.biyelelt.ui.start.StartView;
import mn.biyelelt.ui.start.WorkspaceDoor;

/// The start view with what it shows of the program's own: the last workspaces, the forms that come with it.
final class StartScreen {

    private final Tools tools;
    private final RecentModel recent;
    private final StartModel model;

    /// @param groundwork gives the forms; waited for in the background only
    StartScreen(Tools tools, FileQuestions questions, WorkspaceDoor door, Supplier<Groundwork> groundwork,
            StartModel.Taker taker) {
        this.tools = tools;
        recent = new RecentModel(tools.shelf(), tools.jobs(), tools.clock(), tools.zone(),
                tools.looks()::forgetWorkspace);
        model = new StartModel(door, questions, tools.jobs(), tools.words(), recent, new EmptyPapers(groundwork),
                taker);
    }

    StartModel model() {
        return model;
    }

    /// A start view that shows the workspaces of the moment.
    StartView view() {
        List<Path> files = tools.looks().settings().get().recent().stream().map(Path::of).toList();
        var view = new StartView(model, tools.words(), tools.clock().instant().atZone(tools.zone()).getYear(),
                tools.looks()::switchLanguage);
        recent.show(files);
        return view;
    }

    /// Does something at once, or when the workspace that is being opened is there.
    void whenFree(Runnable action) {
        ReadOnlyBooleanProperty busy = model.busy();
        if (busy.get()) {
            busy.addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable ended) {
                    busy.removeListener(this);
                    tools.fx().execute(() -> whenFree(action));
                }
            });
        } else {
            action.run();
        }
    }

    /// The forms that come with the program as empty papers.
    private final class EmptyPapers implements FormOffer {

        private final Supplier<Groundwork> groundwork;

        EmptyPapers(Supplier<Groundwork> groundwork) {
            this.groundwork = groundwork;
        }

        @Override
        public List<Form> forms() {
            return groundwork.get().forms().forms();
        }

        @Override
        public PagedDocument paper(Form form) {
            Plan empty = new NewPlan(tools.identities()).of(form,
                    tools.clock().instant().atZone(tools.zone()).getYear(), new Office("", "", "", ""));
            return new ReportPapers(groundwork.get().forms(), groundwork.get().reader(), tools.publisher(),
                    tools.words(), tools.clock()).pages(empty, new PlanView(form.id(), Optional.empty()));
        }
    }
}
