package mn.biyelelt.cli;

import java.util.List;
import mn.biyelelt.edit.EditNotes;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.wire.EditLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `set`: one edit, the same path as a cell in the window.
public final class SetCommand implements Command {

    private final EditNotes notes;

    /// @param notes says what is remembered of an edit
    public SetCommand(EditNotes notes) {
        this.notes = notes;
    }

    @Override
    public String name() {
        return "set";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.set.summary");
    }

    @Override
    public boolean takesTexts() {
        return true;
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages),
                Arguments.parameter(1, "ROW", messages.get("cli.set.row")),
                Arguments.parameter(2, "FIELD", messages.get("cli.set.field")),
                Arguments.parameter(3, "TEXT", messages.get("cli.set.text")),
                Arguments.period(messages), Arguments.plan(messages));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        var edit = new EditLine.Set(Command.option(given, Arguments.PLAN), Command.parameter(given, 1),
                Command.parameter(given, 2), Command.parameter(given, 3), Command.option(given, Arguments.PERIOD));
        try (Workspace workspace = WorkspaceArgument.open(Command.path(given, 0), terminal)) {
            var editor = new Editor(workspace, notes);
            long number = editor.apply(new EditReader(terminal.messages()).read(edit, editor.holdings()));
            terminal.result("saved " + number);
        }
        return ExitCode.DONE;
    }
}
