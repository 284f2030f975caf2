package mn.biyelelt.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mn.biyelelt.bench.GeneratedPlan;
import mn.biyelelt.boot.CommandLineStart;
import mn.biyelelt.cli.CommandLineProgram;
import mn.biyelelt.cli.ExitCode;
import mn.biyelelt.cli.Terminal;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.SetOffice;
import mn.biyelelt.domain.change.WorkspaceChange.SetPeople;
import mn.biyelelt.domain.form.Form;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.formfile.FormCatalogue;
import mn.biyelelt.formfile.FormReader;
import mn.biyelelt.formfile.FormRejected;
import mn.biyelelt.gate.FileRefused;
import mn.biyelelt.gate.Gate;
import mn.biyelelt.gate.OfficeFile;
import mn.biyelelt.gate.OfficeFiles;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.compose.Composer;
import mn.biyelelt.report.layout.Layout;
import mn.biyelelt.report.model.ReportDocument;
import mn.biyelelt.report.pdf.LiberationFonts;
import mn.biyelelt.settings.SettingsStore;
import mn.biyelelt.storage.Backups;
import mn.biyelelt.storage.StorageFailure;
import mn.biyelelt.validation.WordLists;
import mn.biyelelt.wire.ChangeJson;
import mn.biyelelt.wire.EditLine;
import mn.biyelelt.wire.JsonRejected;
import mn.biyelelt.wire.PlanJson;

/// Every reader of what comes from outside, with what it may say.
final class Targets {

    private static final List<String> JSON_WORDS = List.of("{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000",
            "\\uD800", "null", "true", "0", "-", "1e9", "9999999999", "0.", "\uFEFF", "\u0000", "\"id\"", "\"rows\"",
            "\"kind\": \"group\"", "\"level\": 9", "\"extra\": {", "2026-year", "\"results\": {", "өү",
            "\"undo\": true");
    private static final List<String> YAML_WORDS = List.of("\n", "  ", "- ", ": ", "#", "&a ", "*a", "!!str ", "[", "]",
            "{", "}", "'", "\"", "|", ">", "---\n", "...\n", "<<: ", "%YAML 1.2\n", "\t", "? ", "@", "`", "0", "-1",
            "1e309", "999999999999", "true", "{year}", "{year+99999999999}", "{{", "[[", "]]", "{line:", "{leader:99}",
            "sameTableAs: ", "columns:\n", "width: ", "rows: ");
    private static final List<String> ZIP_WORDS = List.of("PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006",
            "\u0000",
            "\u0000\u0000\u0000\u0000", "\u007F\u007F", "../", "<!DOCTYPE a>", "TargetMode=\"External\"", "/", "word/");
    private static final List<String> LINE_WORDS = List.of("\n", "\r", "=", "#", ",", "0", "-1", "99999999999",
            "\u0000",
            " ", "өү", "\uFEFF");

    private final Path folder;
    private final Plan plan;
    private final Plan few = GeneratedPlan.of(4);
    private final FormCatalogue shipped = FormCatalogue.shipped();
    private final LiberationFonts fonts = new LiberationFonts();
    private final WordLists lists = WordLists.shipped();
    private final CommandLineProgram program = CommandLineStart.program((_, _) -> Optional.empty());
    private final Messages messages = Messages.in(Language.ENGLISH);

    /// @param folder  for files that a reader wants to open itself
    /// @param samples folder of the sample plans
    Targets(Path folder, Path samples) throws IOException {
        this.folder = folder;
        this.plan = PlanJson.read(Files.readAllBytes(samples.resolve("unit-plan-2026.json")), UUID::randomUUID)
                .getFirst();
    }

    List<Target> all() {
        byte[] json = PlanJson.write(plan);
        List<byte[]> forms = shipped.forms().stream()
                .map(form -> shipped.source(form.id()).orElseThrow().getBytes(UTF_8)).toList();
        List<byte[]> edits = Stream.of("{\"row\": \"1.1\", \"field\": \"text\", \"text\": \"90%\", \"period\": "
                + "\"2026-year\"}", "{\"undo\": true}", "{\"redo\": true}").map(line -> line.getBytes(UTF_8)).toList();
        List<byte[]> percents = Stream.of("{\"indicator\": \"а\", \"baseline\": \"80%\", \"target\": \"90 хувь\", "
                + "\"achieved\": \"1,234.5 сая\", \"claimed\": \"94\", \"unit\": \"percent\"}")
                .map(line -> line.getBytes(UTF_8)).toList();
        byte[] settings = "{\"language\": \"mn\", \"appearance\": \"DARK\", \"zoom\": 100, \"recent\": [\"/a\"]}"
                .getBytes(UTF_8);
        List<byte[]> office = List.of(OfficeFiles.zip(OfficeFiles.word("<w:p/>")).bytes(),
                OfficeFiles.zip(OfficeFiles.excel()).bytes());
        List<byte[]> words = List.of("хүн = хүний\n# тайлбар\nОрхон = 19, 120000\n".getBytes(UTF_8));
        return List.of(new Target("plan JSON", List.of(json, PlanJson.write(few)), JSON_WORDS, this::plan),
                new Target("change", List.of(ChangeJson.write(new AddPlan(few))), JSON_WORDS, Targets::change),
                new Target("line of edit", edits, JSON_WORDS, Targets::edit),
                new Target("line of percent", percents, JSON_WORDS, input -> command(input, "percent")),
                new Target("line of read", List.of("нийт 90 хувь, 13,8 сая".getBytes(UTF_8)), LINE_WORDS,
                        input -> command(input, "read")),
                new Target("form file", forms, YAML_WORDS, this::form),
                new Target("settings", List.of(settings), JSON_WORDS, this::settings),
                new Target("words", words, LINE_WORDS, this::words),
                new Target("backup", List.of(backup()), JSON_WORDS, this::backup),
                new Target("office file", office, ZIP_WORDS, this::office));
    }

    /// What is taken must come back equal from what is written of it.
    private void plan(byte[] input) {
        try {
            for (Plan read : PlanJson.read(input, () -> new UUID(1, 1))) {
                Plan again = PlanJson.read(PlanJson.write(read), () -> new UUID(2, 2)).getFirst();
                require(again.equals(read), "plan changed on its way");
            }
        } catch (JsonRejected e) {
            require(e.detail().length() < 1_000, "endless message");
        }
    }

    private static void change(byte[] input) {
        try {
            byte[] written = ChangeJson.write(ChangeJson.read(input));
            require(Arrays.equals(ChangeJson.write(ChangeJson.read(written)), written), "change changed");
        } catch (JsonRejected e) {
            require(e.detail().length() < 1_000, "endless message");
        }
    }

    private static void edit(byte[] input) {
        try {
            Objects.requireNonNull(EditLine.read(input));
        } catch (JsonRejected e) {
            require(e.path().length() < 1_000, "endless path");
        }
    }

    /// A form that is taken must print, whatever it says.
    private void form(byte[] input) {
        try {
            Form form = FormReader.read(new String(input, UTF_8));
            ReportDocument report = Composer.compose(few, form, Optional.empty(), Instant.EPOCH);
            require(!Layout.layout(report, fonts).pages().isEmpty(), "no page");
        } catch (FormRejected e) {
            require(!e.problems().isEmpty(), "refused without a reason");
        }
    }

    private void settings(byte[] input) throws IOException {
        Objects.requireNonNull(new SettingsStore(Files.write(folder.resolve("settings.json"), input)).read());
    }

    private void words(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("words.txt"), input);
        try {
            String text = Gate.words(file);
            for (WordLists.Name name : WordLists.Name.values()) {
                Objects.requireNonNull(lists.with(name, text).largestAimag());
            }
        } catch (FileRefused e) {
            require(e.file().equals(file.toString()), "another file");
        }
    }

    private void office(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), input);
        try {
            OfficeFile office = Gate.office(file);
            for (String name : office.archive().names()) {
                try (InputStream part = office.archive().open(name)) {
                    long length = part.transferTo(OutputStream.nullOutputStream());
                    require(length == office.archive().size(name), "another size");
                }
            }
        } catch (FileRefused e) {
            require(e.file().equals(file.toString()), "another file");
        }
    }

    /// What is packed within the backup is changed and packed again, with the digest of what it is now: a hostile backup is
    /// right in everything but what it says.
    private void backup(byte[] steps) throws IOException {
        Path file = folder.resolve("a" + Backups.SUFFIX);
        Files.write(file, BackupFile.of(steps));
        try {
            Objects.requireNonNull(Backups.read(file));
        } catch (StorageFailure e) {
            require(e.reason() == StorageFailure.Reason.NO_BACKUP, "refused as " + e.reason());
        }
    }

    private byte[] backup() {
        var steps = new ByteArrayOutputStream();
        for (WorkspaceChange step : List.of(new SetOffice(new Office("Төв", "", "", "")), new SetPeople(List.of()),
                new AddPlan(few))) {
            steps.writeBytes(ChangeJson.write(step));
            steps.write('\n');
        }
        return steps.toByteArray();
    }

    /// A command answers each line; it never fails.
    private void command(byte[] input, String name) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        var terminal = new Terminal(new ByteArrayInputStream(input), nowhere, nowhere, messages);
        int code = program.run(terminal, name, "--json");
        require(code == ExitCode.DONE || code == ExitCode.BAD_INPUT, "exit code " + code);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
