package mn.biyelelt.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mn.biyelelt.boot.CommandLineStart;
import mn.biyelelt.cli.CommandLineProgram;
import mn.biyelelt.cli.ExitCode;
import mn.biyelelt.cli.Terminal;
import mn.biyelelt.gate.CraftedZip;
import mn.biyelelt.gate.FileRefused;
import mn.biyelelt.gate.Gate;
import mn.biyelelt.gate.OfficeFiles;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.i18n.Messages;
import mn.biyelelt.storage.Backups;

/// The largest inputs that pass the limits, and those just beyond, given to the program in a small memory of its own. Prints
/// the exit code of each.
public final class BigInputs {

    private static final int MIB = 1 << 20;
    private static final String PLAN = "00000000-0000-0001-0000-000000000001";
    private static final String HEAD = "{\"format\": \"biyelelt-plan\", \"version\": 1, \"plan\": ";
    private static final String BODY = HEAD + "{\"id\": \"" + PLAN + "\", \"form\": \"unit-plan\", \"year\": 2026";

    private final Path folder;
    private final CommandLineProgram program = CommandLineStart.program((_, _) -> Optional.empty());

    private BigInputs(Path folder) {
        this.folder = folder;
    }

    /// @param args an empty folder
    public static void main(String[] args) throws IOException {
        new BigInputs(Path.of(args[0])).run();
        System.exit(0);
    }

    private void run() throws IOException {
        Path workspace = folder.resolve("w.mv.db");
        tell("new", command("", "new", workspace, "--office", "Төв"));
        tell("empty plan", load(workspace, () -> BODY + "}}"));
        tell("numbers", load(workspace, () -> HEAD + "[" + "0,".repeat(8 * MIB - 100) + "0]}"));
        tell("objects", load(workspace, () -> HEAD + "[" + "{\"a\":0},".repeat(2 * MIB - 100) + "0]}"));
        tell("keys", load(workspace, () -> HEAD + keys(700_000) + "}"));
        tell("long texts", load(workspace, () -> longTexts(4)));
        tell("too many long texts", load(workspace, () -> longTexts(6)));
        tell("long lines",
                command(line(3_900_000) + "\n" + line(17 * MIB) + "\n" + line(3_999_999), "edit", workspace));
        tell("check of long texts", command("", "check", workspace));
        tell("dump of long texts", command("", "dump", workspace));
        tell("numbers to read", command("1,".repeat(MIB / 2 - 1) + "\n" + "1,".repeat(99_999), "read", "--json"));
        tell("office file", office(OfficeFiles.zip(OfficeFiles.word(table(20_000))).bytes()));
        tell("bomb", office(bomb()));
        tell("bomb in the list of parts", office(listBomb()));
        tell("backup of blanks", backup(new byte[600 * MIB / 8], 8));
        tell("backup of lines", backup("\n".repeat(MIB).getBytes(UTF_8), 4));
        tell("backup of numbers", backup(("{\"step\": [" + "0,".repeat(4 * MIB)).getBytes(UTF_8), 1));
        tell("form", form("#" + "x".repeat(499_000)));
        tell("form of keys", form("a: {" + "b: c, ".repeat(80_000) + "}"));
    }

    private static void tell(String name, int code) {
        System.out.println(name + " " + code);
    }

    private int load(Path workspace, Supplier<String> content) throws IOException {
        Path json = folder.resolve("p.json");
        Files.writeString(json, content.get());
        return command("", "load", workspace, json);
    }

    private int form(String content) throws IOException {
        return command("", "forms", "check", Files.writeString(folder.resolve("f.yaml"), content));
    }

    /// A backup with `piece` so many times in it, and the right digest.
    private int backup(byte[] piece, int times) throws IOException {
        Path file = Files.write(folder.resolve("b" + Backups.SUFFIX), BackupFile.of(piece, times));
        return command("", "restore", folder.resolve("w.mv.db"), "--snapshot", file);
    }

    private int office(byte[] content) throws IOException {
        try {
            return Gate.office(Files.write(folder.resolve("a.docx"), content)).kind().ordinal();
        } catch (FileRefused e) {
            return ExitCode.BAD_INPUT;
        }
    }

    private int command(String input, Object... arguments) {
        var out = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        var terminal = new Terminal(new ByteArrayInputStream(input.getBytes(UTF_8)), out, System.err,
                Messages.in(Language.ENGLISH));
        return program.run(terminal, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
    }

    private static String keys(int count) {
        var keys = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            keys.append("\"k").append(i).append("\":0,");
        }
        return keys.append("\"k\":0}").toString();
    }

    private static String longTexts(int count) {
        var plan = new StringBuilder(BODY.replace(PLAN, "00000000-0000-0001-0000-00000000000" + count))
                .append(", \"sections\": [{\"rows\": [");
        for (int i = 0; i < count; i++) {
            plan.append(i == 0 ? "" : ",").append("{\"kind\": \"group\", \"text\": \"")
                    .append("a".repeat(3_999_999)).append("\"}");
        }
        return plan.append("]}]}}").toString();
    }

    private static String line(int length) {
        return "{\"row\": \"" + PLAN + "\", \"field\": \"preamble\", \"text\": \"" + "9 ".repeat(length / 2) + "\"}";
    }

    private static String table(int rows) {
        String row = "<w:tr>" + "<w:tc><w:p><w:r><w:t>Үзүүлэлт</w:t></w:r></w:p></w:tc>".repeat(12) + "</w:tr>";
        return "<w:tbl>" + row.repeat(rows) + "</w:tbl>";
    }

    private static byte[] bomb() {
        CraftedZip zip = OfficeFiles.zip(OfficeFiles.word(""));
        byte[] zeros = new byte[10 * MIB];
        for (int i = 0; i < 9; i++) {
            zip.with("z" + i + ".xml", zeros);
        }
        return zip.bytes();
    }

    private static byte[] listBomb() {
        Map<String, String> parts = OfficeFiles.word("");
        parts.put("_rels/.rels", "<Relationships a=\"" + "x".repeat(30 * MIB) + "\"/>");
        return OfficeFiles.zip(parts).bytes();
    }
}
