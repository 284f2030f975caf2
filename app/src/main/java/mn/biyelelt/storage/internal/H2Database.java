package mn.biyelelt.storage.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.migration.Migrations;
import org.h2.Driver;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// The database file of a workspace, open. One thread, which must never be interrupted: an interrupt closes the file under H2.
///
/// Failures come as jOOQ's `DataAccessException` or as [SQLException]; a broken file may make H2 throw anything.
public final class H2Database implements AutoCloseable {

    private static final String SUFFIX = ".mv.db";

    private final Connection connection;
    private final DSLContext database;
    private final UUID workspace;
    private long check;

    private H2Database(Connection connection, UUID workspace) {
        this.connection = connection;
        this.workspace = workspace;
        var settings = new Settings().withRenderSchema(false).withExecuteLogging(false);
        this.database = DSL.using(connection, SQLDialect.H2, settings);
    }

    /// Makes a database file that holds `holdings`, and closes it. What H2 wrote is not forced to disk yet.
    ///
    /// @param place      the file does not exist yet; its name ends in `.mv.db`
    public static void create(DatabasePlace place, Holdings holdings, long changeNumber) throws SQLException {
        try (var made = new H2Database(connect(place, Mode.NEW), place.workspace())) {
            Migrations.create(made.database);
            made.connection.setAutoCommit(false);
            Office office = holdings.office();
            new HoldingsWriter(made.database, place.workspace()).insert(office);
            made.write(Holdings.startingWith(office), holdings, changeNumber);
        }
    }

    /// Opens a database file that exists and brings its tables up to date.
    ///
    /// @throws mn.biyelelt.storage.migration.NewerTables if a newer program made its tables
    public static H2Database open(DatabasePlace place) throws SQLException {
        var opened = new H2Database(connect(place, Mode.EXISTING), place.workspace());
        try {
            Migrations.update(opened.database);
            opened.connection.setAutoCommit(false);
            return opened;
        } catch (RuntimeException | SQLException e) {
            opened.close();
            throw e;
        }
    }

    /// Reads what a database file holds and leaves the file as it is.
    ///
    /// @throws mn.biyelelt.storage.migration.NewerTables if a newer program made its tables
    public static StoredHoldings look(DatabasePlace place) throws SQLException {
        try (var opened = new H2Database(connect(place, Mode.READ_ONLY), place.workspace())) {
            Migrations.refuseNewer(opened.database);
            return opened.read();
        }
    }

    /// Reads everything.
    ///
    /// @throws DamagedRow if what is read was never written
    public StoredHoldings read() {
        StoredHoldings stored = new HoldingsReader(database, workspace).read();
        check = stored.check();
        return stored;
    }

    /// Writes what differs between two states, all or nothing.
    ///
    /// @param from         what the database holds, as [#read()] or the last call of this method left it
    /// @param changeNumber number of the change that led to `to`
    public void write(Holdings from, Holdings to, long changeNumber) throws SQLException {
        try {
            long written = new HoldingsWriter(database, workspace).update(from, to, changeNumber, check);
            connection.commit();
            check = written;
        } catch (RuntimeException | SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private enum Mode {
        NEW,
        EXISTING,
        READ_ONLY
    }

    /// Settings are pinned, so that neither a newer H2 nor a property of the machine changes how files are written; they are
    /// not part of the URL, so that nothing in a path can be taken for one.
    private static Connection connect(DatabasePlace place, Mode mode) throws SQLException {
        // Read once by H2 when its classes load: nothing stored in a file may name a class of ours.
        System.setProperty("h2.allowedClasses", "");
        // Large results would go into readable files of the system's temporary folder, whatever the cipher.
        System.setProperty("h2.maxMemoryRows", String.valueOf(Integer.MAX_VALUE));
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        DevicePath.register(place.device());
        boolean encrypted = mode == Mode.NEW ? place.protection().isOn() : place.isEncrypted();
        Optional<char[]> password = encrypted ? place.protection().databasePassword() : Optional.empty();
        try {
            if (mode != Mode.NEW) {
                PlainTables.require(place, password);
            }
            return connect(place, settings(mode, password));
        } catch (AssertionError e) {
            // where assertions are on, H2 holds what it reads of a broken file against its own
            throw new SQLException("unreadable " + place.file(), e);
        } finally {
            password.ifPresent(letters -> Arrays.fill(letters, '\0'));
        }
    }

    /// With a cipher H2 wants the file's password, a space and the user's, which is empty.
    private static Properties settings(Mode mode, Optional<char[]> password) {
        var settings = new Properties();
        settings.setProperty("user", "sa");
        settings.put("password", password.map(letters -> {
            char[] both = Arrays.copyOf(letters, letters.length + 1);
            both[letters.length] = ' ';
            return both;
        }).orElseGet(() -> new char[0]));
        if (password.isPresent()) {
            settings.setProperty("CIPHER", "AES");
        }
        settings.setProperty("IFEXISTS", mode == Mode.NEW ? "FALSE" : "TRUE");
        settings.setProperty("DB_CLOSE_ON_EXIT", "FALSE");
        settings.setProperty("TRACE_LEVEL_FILE", "0");
        settings.setProperty("TRACE_LEVEL_SYSTEM_OUT", "0");
        if (mode == Mode.READ_ONLY) {
            settings.setProperty("ACCESS_MODE_DATA", "r");
        }
        return settings;
    }

    private static Connection connect(DatabasePlace place, Properties settings) throws SQLException {
        String path = place.file().toString();
        Connection connection = new Driver()
                .connect(DevicePath.url(place.device(), path.substring(0, path.length() - SUFFIX.length())), settings);
        if (connection == null) {
            throw new SQLException("no connection to " + place.file());
        }
        return connection;
    }
}
