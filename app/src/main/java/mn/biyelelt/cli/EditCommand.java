package mn.biyelelt.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.domain.change.ChangeRejected;
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
        try (Workspace workspace = Workspace.open(Command.path(given, 0))) {
            var editor = new Editor(workspace);
            var in = new BufferedInputStream(terminal.in());
            for (Optional<byte[]> line = line(in); line.isPresent(); line = line(in)) {
                if (!isBlank(line.get())) {
                    answer(line.get(), editor, terminal);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }

    private static String answered(byte[] line, Editor editor, Messages messages) {
        try {
            return switch (EditLine.read(line)) {
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
    private static void answer(byte[] line, Editor editor, Terminal terminal) {
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

    /// The bytes up to the next line feed; empty at the end.
    private static Optional<byte[]> line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return Optional.of(line.toByteArray());
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
