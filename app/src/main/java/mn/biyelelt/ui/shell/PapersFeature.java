package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import mn.biyelelt.task.Outcome;
import mn.biyelelt.ui.action.Ability;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.session.Doing;
import mn.biyelelt.ui.session.Failures;

/// Writing the plan's papers as files.
final class PapersFeature implements DeskFeature {

    private final Desk desk;

    PapersFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        DeskModel model = desk.model();
        var idle = Ability.when(
                Bindings.createBooleanBinding(() -> model.writing().job().get().isEmpty(), model.writing().job()),
                "ui.unable.writing");
        commands.add(CommandGroup.FILE, "ui.command.write", "Shortcut+E", this::askAndWrite, desk.hasPlan().and(idle));
        var written = Ability.when(Bindings.createBooleanBinding(() -> !model.writing().files().get().isEmpty(),
                model.writing().files()), "ui.unable.notWritten");
        commands.add(CommandGroup.FILE, "ui.command.openPaper", "Shortcut+Shift+O",
                () -> open(model.writing().files().get().getFirst()), written);
        commands.add(CommandGroup.FILE, "ui.command.openFolder", "",
                () -> open(folderOf(model.writing().files().get().getFirst())), written);
        model.writing().files().subscribe(this::remember);
    }

    /// The next papers are offered the folder that took these; one that refused them is not asked again.
    private void remember(List<Path> papers) {
        papers.stream().findFirst().ifPresent(paper -> desk.tools().looks().rememberPapers(folderOf(paper)));
    }

    /// A paper lies in a folder; should it be the root itself, that is what there is to open.
    private static Path folderOf(Path paper) {
        Path folder = paper.toAbsolutePath().getParent();
        return folder == null ? paper : folder;
    }

    private void open(Path path) {
        desk.tools().jobs().start(_ -> {
            desk.tools().outside().opener().open(path);
            return path;
        }, outcome -> {
            Failures failures = desk.model().failures();
            switch (outcome) {
                case Outcome.Done<Path> _ -> failures.worked(Doing.HANDING_OVER);
                case Outcome.Failed<Path>(Exception cause) ->
                    failures.failed(Doing.HANDING_OVER, desk.words().get("ui.failure.open", "path", path), cause);
                case Outcome.Cancelled<Path> _ -> {
                    // the window goes
                }
            }
        });
    }

    private void askAndWrite() {
        desk.dock().finishEditing();
        Looks looks = desk.tools().looks();
        desk.questions().folderForPapers(looks.settings().get().papers()).ifPresent(desk.model()::write);
    }
}
