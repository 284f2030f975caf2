package mn.biyelelt.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hundred kills: each is a process of its own, so this takes about a minute.
class KillCampaignTest {

    private static final int KILLS = 100;
    private static final int KILLS_WITH_PASSWORD = 14;

    private static List<String> program;

    @TempDir
    Path folder;

    @BeforeAll
    static void keepWhatIsLoaded(@TempDir Path kept) throws IOException, InterruptedException {
        program = ReadyProgram.in(kept);
    }

    @Test
    void whatWasReportedAsSavedSurvivesAHundredKills() {
        List<CompletableFuture<KillCampaign.Tally>> halves = Stream.of(1, 2)
                .map(seed -> CompletableFuture.supplyAsync(() -> half(seed), half -> Thread.ofPlatform().start(half)))
                .toList();

        for (var half : halves) {
            KillCampaign.Tally tally = half.join();
            assertThat(tally.kills()).containsOnlyKeys(Set.copyOf(Scene.USUAL));
            assertThat(tally.acknowledged()).isPositive();
        }
    }

    private KillCampaign.Tally half(int seed) {
        try {
            Path own = Files.createDirectory(folder.resolve("half-" + seed));
            return new KillCampaign(own, program, seed).run(KILLS / 2, Scene.USUAL);
        } catch (IOException e) {
            throw new IllegalStateException("seed " + seed, e);
        } catch (InterruptedException _) {
            throw new IllegalStateException("interrupted");
        }
    }

    @Test
    void norIsAnyLostWhilePasswordsComeAndGo() throws IOException, InterruptedException {
        KillCampaign.Tally tally = new KillCampaign(folder, program, 3).run(KILLS_WITH_PASSWORD,
                Scene.WITH_PASSWORD);
        assertThat(tally.kills()).containsKey(Scene.PROTECTING);
        assertThat(tally.acknowledged()).isPositive();
    }

    @Test
    void aProgramThatSaysSavedTooEarlyIsFound() {
        var campaign = new KillCampaign(folder, ReadyProgram.unpacked(HastyProgram.class), 1);
        assertThatThrownBy(() -> campaign.run(5, List.of(Scene.EDITING))).isInstanceOf(LostEdit.class)
                .hasMessageContaining("acknowledged");
    }
}
