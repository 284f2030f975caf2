package mn.biyelelt.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.i18n.Moments;
import mn.biyelelt.storage.CheckReport;
import mn.biyelelt.storage.CheckReport.CheckedFile;
import mn.biyelelt.storage.OpeningReport.MissingEdits;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.WorkspaceCheck;
import mn.biyelelt.wire.JsonWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// `doctor`: checks every file of a workspace; with `--repair` puts right what is not as it was left, and checks again.
public final class DoctorCommand implements Command {

    private static final String JSON = "--json";
    private static final String REPAIR = "--repair";

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String summary(Messages messages) {
        return messages.get("cli.doctor.summary");
    }

    @Override
    public List<ArgSpec> arguments(Messages messages) {
        return List.of(Arguments.workspace(messages), Arguments.json(messages),
                Arguments.flag(REPAIR, messages.get("cli.doctor.repair")));
    }

    /// 0 if everything is sound, 1 if something is bad or edits are missing.
    @Override
    public int run(ParseResult given, Terminal terminal) {
        Path file = Command.path(given, 0);
        CheckReport report = check(file, terminal);
        boolean lost = report.missing().isPresent();
        if (given.hasMatchedOption(REPAIR)) {
            try (Workspace opened = WorkspaceArgument.open(file, terminal)) {
                lost = opened.report().missing().isPresent();
            }
            report = check(file, terminal);
        }
        if (given.hasMatchedOption(JSON)) {
            terminal.result(json(report));
        } else {
            tell(report, terminal);
        }
        return report.isSound() && !lost ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static CheckReport check(Path file, Terminal terminal) {
        return GivenPassword.with(terminal, password -> WorkspaceCheck.of(file, password));
    }

    private static void tell(CheckReport report, Terminal terminal) {
        Messages messages = terminal.messages();
        report.files().forEach(file -> terminal.result(text(file, messages)));
        terminal.result(messages.get("cli.doctor.contents", "plans", report.plans(), "rows", report.rows(), "change",
                report.lastChange()));
        report.missing().ifPresent(missing -> terminal.result(messages.get("cli.doctor.missing", "first",
                missing.first(), "date", Moments.text(missing.after(), terminal.zone()))));
        terminal.result(report.isSound() ? messages.get("cli.doctor.sound") : messages.get("cli.doctor.bad"));
    }

    private static String text(CheckedFile file, Messages messages) {
        String part = switch (file.part()) {
            case DATABASE -> messages.get("cli.doctor.database");
            case JOURNAL -> messages.get("cli.doctor.journal");
            case SNAPSHOT -> messages.get("cli.doctor.snapshot");
            case KEY -> messages.get("cli.doctor.key");
            case MARKER, OFFICE, RESERVE, UNENCRYPTED -> messages.get("cli.doctor.marker");
        };
        String condition = switch (file.condition()) {
            case SOUND -> messages.get("cli.doctor.file.sound");
            case UNFINISHED -> messages.get("cli.doctor.file.unfinished");
            case DAMAGED -> messages.get("cli.doctor.file.damaged");
            case MISSING -> messages.get("cli.doctor.file.missing");
            case DIFFERENT -> messages.get("cli.doctor.file.different");
        };
        return messages.get("cli.doctor.file", "part", part, "name", file.file().getFileName(), "condition",
                condition);
    }

    private static String json(CheckReport report) {
        var json = JsonWriter.indented().beginObject()
                .member("sound", report.isSound())
                .member("lastChange", report.lastChange())
                .member("plans", report.plans())
                .member("rows", report.rows())
                .key("files").beginArray();
        for (CheckedFile file : report.files()) {
            json.beginObject()
                    .member("part", word(file.part()))
                    .member("file", file.file().toString())
                    .member("condition", word(file.condition()))
                    .member("first", file.first())
                    .member("last", file.last())
                    .endObject();
        }
        json.endArray().key("missing");
        report.missing().ifPresentOrElse(missing -> json(missing, json), json::absent);
        return json.endObject().toString();
    }

    private static void json(MissingEdits missing, JsonWriter json) {
        json.beginObject().member("first", missing.first()).key("last");
        missing.last().ifPresentOrElse(json::figure, json::absent);
        json.member("after", missing.after().toString()).endObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
