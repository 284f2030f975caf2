package mn.biyelelt.storage.migration;

import static mn.biyelelt.storage.internal.jooq.Tables.SCHEMA_VERSION;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;

/// Runs the numbered scripts that a database lacks. The only place where SQL stands as text: our own scripts.
public final class Migrations {

    /// Version of the newest tables this program knows; a file with a higher one is not opened.
    public static final int NEWEST = 3;

    private static final List<String> SCRIPTS = List.of("V1__workspace.sql", "V2__content_check.sql",
            "V3__directory.sql");

    private Migrations() {
    }

    /// Makes all tables in an empty database.
    public static void create(DSLContext database) {
        run(database, 0);
    }

    /// The version of a database's tables.
    public static int version(DSLContext database) {
        return database.fetchCount(SCHEMA_VERSION);
    }

    /// @throws NewerTables if a newer program made the tables
    public static void refuseNewer(DSLContext database) {
        if (version(database) > NEWEST) {
            throw new NewerTables(version(database));
        }
    }

    /// Brings a database of an older version up to date.
    ///
    /// @throws NewerTables if a newer program made its tables
    public static void update(DSLContext database) {
        refuseNewer(database);
        run(database, version(database));
    }

    private static void run(DSLContext database, int present) {
        for (int version = present + 1; version <= SCRIPTS.size(); version++) {
            String script = SCRIPTS.get(version - 1);
            for (String statement : statements(script)) {
                database.execute(statement);
            }
            database.insertInto(SCHEMA_VERSION).values(version, script).execute();
        }
    }

    /// A script's statements: each ends with a semicolon at the end of a line.
    private static List<String> statements(String script) {
        var text = new StringBuilder();
        text(script).lines().filter(line -> !line.startsWith("--")).forEach(line -> text.append(line).append('\n'));
        return List.of(text.toString().split(";\n")).stream().filter(statement -> !statement.isBlank()).toList();
    }

    private static String text(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/migration/" + script)) {
            if (in == null) {
                throw new IllegalStateException("script missing: " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
