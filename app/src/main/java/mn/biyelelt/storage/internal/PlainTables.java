package mn.biyelelt.storage.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.MetaType;
import org.h2.result.SearchRow;

/// Looks into a database file before H2 opens it. H2 runs the statements that the file keeps of its tables; a crafted file keeps
/// others: functions and triggers in Java, tables linked to elsewhere, defaults that write files. Here they are only read, and
/// a file with anything but tables and keys in plain types is refused.
final class PlainTables {

    /// The map in which H2 keeps the statements; the fourth column is the statement.
    private static final String STATEMENTS = "table.0";
    private static final int STATEMENT = 3;

    private static final Set<String> WORDS = Set.of("CREATE", "CACHED", "TABLE", "PRIMARY", "KEY", "UNIQUE", "INDEX",
            "ON", "ALTER", "ADD", "CONSTRAINT", "FOREIGN", "REFERENCES", "NOCHECK", "NOT", "NULL", "NULLS", "DISTINCT",
            "INTEGER", "BIGINT", "BOOLEAN", "UUID", "CHARACTER", "BINARY", "VARYING", "LARGE", "OBJECT", "SET",
            "CREATE_BUILD", "USER", "IF", "EXISTS", "SALT", "HASH", "ADMIN", "SELECTIVITY");

    private PlainTables() {
    }

    /// @param place    its device is already known to H2
    /// @param password of the file, if it is encrypted
    /// @throws SQLException if the file keeps statements that none of our tables needs, or cannot be read
    static void require(DatabasePlace place, Optional<char[]> password) throws SQLException {
        Path file = place.file();
        var builder = new MVStore.Builder().fileName(DevicePath.name(place.device(), file.toString())).readOnly();
        password.ifPresent(letters -> builder.encryptionKey(letters.clone()));
        try (MVStore store = builder.open()) {
            var transactions = new TransactionStore(store, new MetaType<>(null, (_, _) -> {
            }), new ValueDataType(), 0);
            transactions.init();
            for (Transaction unfinished : transactions.getOpenTransactions()) {
                requireNoStatements(unfinished, file);
            }
            requirePlain(transactions.begin().openMap(STATEMENTS), file);
        } catch (MVStoreException e) {
            int code = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? ErrorCode.DATABASE_ALREADY_OPEN_1 : 0;
            throw new SQLException("unreadable " + file, null, code, e);
        } catch (RuntimeException e) {
            throw new SQLException("unreadable " + file, e);
        }
    }

    /// What a transaction left unfinished is taken back when H2 opens the file: old statements would come to life.
    private static void requireNoStatements(Transaction unfinished, Path file) throws SQLException {
        for (var changes = unfinished.getChanges(0); changes.hasNext();) {
            if (changes.next().mapName.equals(STATEMENTS)) {
                throw new SQLException("unfinished tables in " + file);
            }
        }
    }

    private static void requirePlain(TransactionMap<Long, Object> statements, Path file) throws SQLException {
        for (var keys = statements.keyIterator(null); keys.hasNext();) {
            boolean plain = statements.get(keys.next()) instanceof SearchRow row
                    && isPlain(row.getValue(STATEMENT).getString());
            if (!plain) {
                throw new SQLException("foreign statement in " + file);
            }
        }
    }

    /// Whether a statement says nothing but names, plain types and keys: no expression can stand in it.
    static boolean isPlain(String statement) {
        boolean texts = statement.startsWith("CREATE USER ");
        int at = 0;
        while (at >= 0 && at < statement.length()) {
            char letter = statement.charAt(at);
            if (letter == '"' || letter == '\'' && texts) {
                at = statement.indexOf(letter, at + 1) + 1;
                if (at == 0) {
                    return false;
                }
            } else if (Character.isLetterOrDigit(letter)) {
                int end = endOfWord(statement, at);
                if (!isKnown(statement.substring(at, end))) {
                    return false;
                }
                at = end;
            } else if (letter > ' ' && "(),.".indexOf(letter) < 0) {
                return false;
            } else {
                at++;
            }
        }
        return true;
    }

    private static int endOfWord(String statement, int start) {
        int end = start;
        while (end < statement.length()
                && (Character.isLetterOrDigit(statement.charAt(end)) || statement.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private static boolean isKnown(String word) {
        return WORDS.contains(word) || word.chars().allMatch(Character::isDigit);
    }
}
