package mn.biyelelt.ui.shell;

import javafx.beans.binding.Bindings;
import mn.biyelelt.ui.action.CommandGroup;
import mn.biyelelt.ui.action.Commands;

/// Writing the plan's papers as files.
final class PapersFeature implements DeskFeature {

    private final Desk desk;

    PapersFeature(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void addCommands(Commands commands) {
        DeskModel model = desk.model();
        var idle = Bindings.createBooleanBinding(() -> model.writing().get().isEmpty(), model.writing());
        commands.add(CommandGroup.FILE, "ui.command.write", "Shortcut+E", this::askAndWrite, desk.hasPlan().and(idle));
    }

    private void askAndWrite() {
        desk.dock().finishEditing();
        Looks looks = desk.tools().looks();
        desk.questions().folderForPapers(looks.settings().get().papers()).ifPresent(folder -> {
            looks.rememberPapers(folder);
            desk.model().write(folder);
        });
    }
}
