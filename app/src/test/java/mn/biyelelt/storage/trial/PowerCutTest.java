package mn.biyelelt.storage.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Eight hundred cuts; [Campaign] makes as many as one likes.
class PowerCutTest {

    private static final int SESSIONS = 5;
    private static final int SESSIONS_WITH_PASSWORD = 3;
    private static final int CUTS = 100;
    private static final int CHANGES = 24;

    @Test
    void noPowerCutLosesWhatWasAcknowledged() {
        assertThat(LongStream.range(0, SESSIONS).boxed().flatMap(seed -> problems(seed, new MemoryDisk()).stream()))
                .isEmpty();
    }

    @Test
    void norDoesOneOfAWorkspaceWithAPassword() {
        assertThat(LongStream.range(0, SESSIONS_WITH_PASSWORD).boxed()
                .flatMap(seed -> problems(new Session(seed, CHANGES, Optional.of("нууц")), new MemoryDisk()).stream()))
                .isEmpty();
    }

    @Test
    void withoutForcingTheJournalToDiskTheLossIsFound() {
        var careless = MemoryDisk.withoutSyncOf(file -> file.getFileName().toString().startsWith("journal-"));
        assertThat(problems(0, careless)).isNotEmpty();
    }

    private static List<String> problems(long seed, MemoryDisk disk) {
        return problems(new Session(seed, CHANGES), disk);
    }

    private static List<String> problems(Session session, MemoryDisk disk) {
        try (disk) {
            session.run(disk);
            var cuts = new PowerCuts(session, disk);
            return LongStream.range(0, CUTS).mapToObj(cuts::problem).flatMap(Optional::stream).toList();
        }
    }
}
