package mn.biyelelt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.storage.OpeningReport.Finding;
import mn.biyelelt.storage.OpeningReport.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A workspace's database that somebody else put statements into, everything around it as it should be.
class HostileDatabaseTest {

    private static final Office OFFICE = new Office("Төв", "", "", "");

    @TempDir
    Path folder;

    private Path file;
    private Path ran;

    @BeforeEach
    void workspace() {
        file = folder.resolve("w.mv.db");
        ran = folder.resolve("ran");
        Workspace.create(file, OFFICE).close();
    }

    static Stream<List<String>> attacks() {
        String alias = "create alias evil as 'String evil() throws Exception { RUN; return null; }'";
        return Stream.of(
                List.of("create trigger tr before insert, select on person as 'org.h2.api.Trigger create() throws "
                        + "Exception { RUN; return (c, o, n) -> { }; }'"),
                List.of(alias), List.of(alias, "alter table person add column x varchar default evil()"),
                List.of(alias, "create view v as select evil() x"),
                List.of(alias, "alter table person add constraint c check (evil() is null)"),
                List.of("create force linked table l('', 'jdbc:h2:mem:', '', '', 'K')"),
                List.of("create force trigger tr before insert on person call \"java.lang.Object\""),
                List.of("alter table person add column x varchar default file_read('/etc/passwd')"),
                List.of("alter table person add column x int generated always as (csvwrite('/tmp/x', 'select 1'))"),
                List.of("create view v as select * from person"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aDatabaseWithForeignStatementsIsSetAsideUnrunAndNothingIsMissing(List<String> attack)
            throws IOException, SQLException {
        craft(attack);
        byte[] crafted = Files.readAllBytes(file);

        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.holdings()).isEqualTo(Holdings.startingWith(OFFICE));
            assertThat(workspace.report().findings()).extracting(Finding::part).containsExactly(Part.DATABASE);
        }

        assertThat(ran).doesNotExist();
        assertThat(setAside()).singleElement().satisfies(kept -> assertThat(kept).isEqualTo(crafted));
        assertThat(Workspace.openReadOnly(file).holdings()).isEqualTo(Holdings.startingWith(OFFICE));
    }

    @Test
    void h2ItselfWouldHaveRunIt() throws IOException, SQLException {
        craft(attacks().findFirst().orElseThrow());

        database().close();

        assertThat(ran).exists();
    }

    @Test
    void aFileThatAnotherProgramHasOpenIsNotTakenForABadOne() throws SQLException {
        try (Connection other = database()) {
            assertThat(other.isClosed()).isFalse();
            assertThatThrownBy(() -> Workspace.open(file)).isInstanceOfSatisfying(StorageFailure.class,
                    failure -> assertThat(failure.reason()).isEqualTo(StorageFailure.Reason.LOCKED));
        }
        assertOpensWithoutFindings();
    }

    @Test
    void ourOwnTablesPass() {
        assertOpensWithoutFindings();
    }

    private void assertOpensWithoutFindings() {
        try (Workspace workspace = Workspace.open(file)) {
            assertThat(workspace.report().findings()).isEmpty();
        }
    }

    private List<byte[]> setAside() throws IOException {
        var kept = new ArrayList<byte[]>();
        try (Stream<Path> files = Files.walk(folder.resolve("w.biyelelt-data/aside"))) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                kept.add(Files.readAllBytes(path));
            }
        }
        return kept;
    }

    private void craft(List<String> statements) throws IOException, SQLException {
        String code = "java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + ran + "\"), \"\")";
        try (Connection database = database()) {
            for (String statement : statements) {
                database.createStatement().execute(statement.replace("RUN", code));
            }
        }
        Files.deleteIfExists(ran);
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:" + folder.resolve("w") + ";IFEXISTS=TRUE", "sa", "");
    }
}
