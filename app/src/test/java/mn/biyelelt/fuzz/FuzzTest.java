package mn.biyelelt.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import mn.biyelelt.storage.Backups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A short run of what [FuzzRun] does for hours.
class FuzzTest {

    private static final int INPUTS = 200;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void everyReaderTakesOrRefusesWhateverItIsGiven(long seed) throws IOException {
        for (Target target : new Targets(folder, Path.of("../samples")).all()) {
            fire(target, seed);
        }
    }

    @Test
    void whatTheBackupsAreMadeOfIsTakenUnchanged() throws IOException {
        Target backups = new Targets(folder, Path.of("../samples")).all().stream()
                .filter(target -> target.name().equals("backup")).findFirst().orElseThrow();
        Path file = Files.write(folder.resolve("b" + Backups.SUFFIX), BackupFile.of(backups.seeds().getFirst()));

        assertThat(Backups.read(file).holdings().plans()).hasSize(1);
    }

    private static void fire(Target target, long seed) {
        var mutator = new Mutator(new Random(seed), target.words());
        List<byte[]> seeds = target.seeds();
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = mutator.next(seeds);
            try {
                target.reading().read(input);
            } catch (IOException | RuntimeException | Error e) {
                throw new AssertionError(target.name() + ", seed " + seed + ", input " + i, e);
            }
        }
    }
}
