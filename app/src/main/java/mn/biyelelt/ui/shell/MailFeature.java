package mn.biyelelt.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.settings.MailChoice;
import mn.biyelelt.task.Progress;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.mail.Letter;
import mn.biyelelt.ui.mail.MailModel;
import mn.biyelelt.ui.mail.MailView;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.PlanView;

/// A letter with the papers.
final class MailFeature implements DeskFeature {

    private final Desk desk;

    MailFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        commands.add(CommandGroup.FILE, "ui.command.mail", "Shortcut+Shift+E", () -> desk.withPlan(this::ask),
                desk.hasPlan());
    }

    private void ask(PlanOnDesk open) {
        Plan plan = open.desk().plan().get();
        PlanView view = open.desk().view();
        Papers papers = desk.model().papers();
        Looks looks = desk.tools().looks();
        Letter letter = papers.letter(plan, view, desk.model().workspace().office().name());
        var model = new MailModel(letter, looks.settings().get().mail(), desk.tools().jobs(), desk.words(),
                this::hand, this::gone);
        model.prepare(folder -> papers.write(plan, view, folder, Progress.NONE));
        var page = new MailView(model, desk.words()).page(this::folder, () -> looks.rememberMail(
                new MailChoice(model.to().get(), looks.settings().get().mail().subject())));
        desk.sheet().show(page);
    }

    /// In the background.
    private void hand(Path letter) throws IOException {
        desk.tools().outside().opener().open(letter);
        desk.tools().fx().execute(() -> desk.model().failures().worked(Doing.HANDING_OVER));
    }

    /// The letter left: what was said behind its sheet would not be seen.
    private void gone(String where) {
        desk.sheet().close();
        desk.model().tell(where);
    }

    private Optional<Path> folder() {
        return desk.questions().folderForPapers(desk.tools().looks().settings().get().papers());
    }
}
