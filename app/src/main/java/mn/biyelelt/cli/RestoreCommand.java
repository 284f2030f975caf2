package mn.biyelelt.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.storage.KeptState;
import mn.biyelelt.storage.StateDifference;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.snapshot.Snapshot;
import mn.biyelelt.wire.JsonWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `restore`: lists the kept states of a workspace, or brings one back; the present state is kept before. A workspace that does
/// not exist is made from a backup file.
public final class RestoreCommand implements Command {

    private static final String LIST = "--list";
    private static final String JSON = "--json";
    private static final String SNAPSHOT = "--snapshot";

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.restore.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages), Arguments.flag(LIST, messages.get("cli.restore.list")),
                Arguments.option(SNAPSHOT, "ID|FILE", messages.get("cli.restore.snapshot")), Arguments.json(messages));
    }

    @Override
    public int run(ParseResult given, Terminal terminal) {
        Path file = Command.path(given, 0);
        Optional<String> wanted = Command.option(given, SNAPSHOT);
        if (wanted.isPresent() && !isNumber(wanted.get()) && Files.notExists(file)
                && Files.isRegularFile(Path.of(wanted.get()))) {
            make(file, Path.of(wanted.get()), terminal);
            terminal.message(terminal.messages().get("cli.restore.made", "file", file));
            return ExitCode.DONE;
        }
        try (Workspace workspace = WorkspaceArgument.open(file, terminal)) {
            if (wanted.isEmpty()) {
                list(workspace, given.hasMatchedOption(JSON), terminal);
            } else {
                restore(workspace, wanted.get(), terminal);
            }
        }
        return ExitCode.DONE;
    }

    /// One with a password from a backup with one.
    private static void make(Path file, Path backup, Terminal terminal) {
        GivenPassword.with(terminal, password -> {
            Backups.makeWorkspace(file, Backups.read(backup, password),
                    Backups.hasPassword(backup) ? password : Optional.empty());
            return file;
        });
    }

    private static void restore(Workspace workspace, String wanted, Terminal terminal) {
        Backups backups = workspace.backups();
        Snapshot snapshot = isNumber(wanted) ? backups.kept(Long.parseLong(wanted))
                : GivenPassword.with(terminal, password -> backups.readHere(Path.of(wanted), password));
        long number = Saving.done(backups.restore(snapshot));
        terminal.result("saved " + number);
        terminal.message(
                terminal.messages().get("cli.restore.done", "date", Moments.text(snapshot.date(), terminal.zone())));
    }

    private static boolean isNumber(String wanted) {
        return wanted.length() <= 12 && !wanted.isEmpty()
                && wanted.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static void list(Workspace workspace, boolean asJson, Terminal terminal) {
        List<KeptState> kept = Saving.done(workspace.backups().list());
        if (asJson) {
            terminal.result(json(kept));
        } else {
            kept.forEach(state -> terminal.result(text(state, terminal)));
        }
    }

    private static String text(KeptState state, Terminal terminal) {
        Messages messages = terminal.messages();
        StateDifference difference = state.difference();
        String differs = difference.isNone()
                ? messages.get("cli.restore.same")
                : messages.get("cli.restore.differs", "missing", difference.missing(), "more", difference.more(),
                        "changed", difference.changed(), "places", difference.places());
        return messages.get("cli.restore.state", "id", state.number(), "date",
                Moments.text(state.date(), terminal.zone()),
                "plans", state.plans(), "rows", state.rows(), "difference", differs);
    }

    private static String json(List<KeptState> kept) {
        var json = JsonWriter.indented().beginObject().key("snapshots").beginArray();
        for (KeptState state : kept) {
            json.beginObject()
                    .member("id", state.number())
                    .member("date", state.date().toString())
                    .member("plans", state.plans())
                    .member("rows", state.rows())
                    .key("difference").beginObject()
                    .member("missingPlans", state.difference().missing())
                    .member("morePlans", state.difference().more())
                    .member("changedPlans", state.difference().changed())
                    .member("places", state.difference().places())
                    .endObject()
                    .endObject();
        }
        return json.endArray().endObject().toString();
    }
}
