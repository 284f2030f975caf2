package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingPipelineTest {

    @TempDir
    Path devices;

    @Test
    void noCardIsLookedForWhereLinuxHasNone() throws IOException {
        List<Path> cards = List.of(devices.resolve("dri"), devices.resolve("nvidiactl"));
        assertThat(DrawingPipeline.drawsByItself(OperatingSystem.LINUX, cards)).isTrue();
        Files.createDirectory(cards.getFirst());
        assertThat(DrawingPipeline.drawsByItself(OperatingSystem.LINUX, cards)).isFalse();
    }

    @Test
    void aCardOfTheMakersOwnDriverIsOne() throws IOException {
        Path own = Files.createFile(devices.resolve("nvidiactl"));
        assertThat(DrawingPipeline.drawsByItself(OperatingSystem.LINUX, List.of(devices.resolve("dri"), own)))
                .isFalse();
    }

    @Test
    void otherSystemsChooseForThemselves() {
        assertThat(DrawingPipeline.drawsByItself(OperatingSystem.WINDOWS, List.of(devices.resolve("dri")))).isFalse();
        assertThat(DrawingPipeline.drawsByItself(OperatingSystem.MAC, List.of(devices.resolve("dri")))).isFalse();
    }
}
