package mn.biyelelt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import mn.biyelelt.domain.plan.Office;
import org.h2.engine.Database;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StatefulDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database whose notes of what its rows look like contradict themselves: H2 holds them against assertions, and where those are on
/// throws an error and no exception.
class TornTypesTest {

    private static final Office OFFICE = new Office("Сумын эрүүл мэндийн төв", "soum-health-centre", "Говь", "Төв");

    /// The map in which H2 keeps what rows look like.
    private static final String TYPES = "_";

    @TempDir
    Path folder;

    @Test
    void aWorkspaceWithoutAReadableDatabaseOpensWithEverything() {
        Path file = folder.resolve("w.mv.db");
        Workspace.create(file, OFFICE).close();
        tearTypes(file);

        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.holdings().office()).isEqualTo(OFFICE);
            assertThat(workspace.report().missing()).isEmpty();
        }
    }

    private static void tearTypes(Path file) {
        try (MVStore store = MVStore.open(file.toString())) {
            MVMap<String, DataType<?>> types = store.openMap(TYPES, new MVMap.Builder<String, DataType<?>>()
                    .keyType(StringDataType.INSTANCE).valueType(new MetaType<Database>(null, (_, _) -> {
                    })));
            types.put("torn", new TornRow());
        }
    }

    /// Two columns to sort by, and only one column.
    private static final class TornRow extends BasicDataType<Object> implements StatefulDataType<Database> {

        @Override
        public void save(WriteBuffer out, MetaType<Database> types) {
            out.putVarInt(1);
            out.putVarInt(3).putVarInt(0).putVarInt(0);
            out.putVarInt(2).putVarInt(0);
            out.put((byte) 0);
        }

        @Override
        public RowDataType.Factory getFactory() {
            return new RowDataType.Factory();
        }

        @Override
        public int getMemory(Object row) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(WriteBuffer out, Object row) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object read(ByteBuffer in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object[] createStorage(int size) {
            throw new UnsupportedOperationException();
        }
    }
}
