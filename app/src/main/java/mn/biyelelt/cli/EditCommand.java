package mn.biyelelt.cli;

import java.util.List;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.edit.EditNotes;
import mn.biyelelt.gate.Lines.Line;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.FailureText;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.wire.EditLine;
import mn.biyelelt.wire.JsonRejected;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `edit`: reads edits as JSON lines and answers each: `saved SEQ` when it is safe on disk, `refused REASON` otherwise.
public final class EditCommand implements Command {

    private final EditNotes notes;

    /// @param notes says what is remembered of an edit
    public EditCommand(EditNotes notes) {
        this.notes = notes;
    }

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.edit.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            var editor = new Editor(workspace, notes);
            InputLines.forEachBytes(terminal, line -> answer(line, editor, terminal));
        }
        return ExitCode.DONE;
    }

    private static String answered(Line line, Editor editor, Messages messages) {
        try {
            return switch (EditLine.read(InputLines.bytes(line, messages))) {
                case EditLine.Set edit ->
                    "saved " + editor.apply(new EditReader(messages).read(edit, editor.holdings()));
                case EditLine.Undo _ -> editor.canUndo()
                        ? "saved " + editor.undo()
                        : refused(messages.get("cli.edit.nothingToUndo"));
                case EditLine.Redo _ -> editor.canRedo()
                        ? "saved " + editor.redo()
                        : refused(messages.get("cli.edit.nothingToRedo"));
            };
        } catch (JsonRejected e) {
            return refused(Rejections.text(e, messages));
        } catch (ChangeRejected e) {
            return refused(Rejections.text(e, messages));
        } catch (CommandFailure e) {
            return refused(e.text());
        }
    }

    /// After trouble with the disk no edit can be saved any more: the edit is answered, and the command ends with the failure.
    private static void answer(Line line, Editor editor, Terminal terminal) {
        try {
            terminal.result(answered(line, editor, terminal.messages()));
        } catch (StorageFailure e) {
            terminal.result(refused(FailureText.of(e, terminal.messages())));
            throw e;
        } finally {
            terminal.out().flush();
        }
    }

    private static String refused(String reason) {
        return "refused " + reason.replace('\n', ' ').replace('\r', ' ');
    }
}
