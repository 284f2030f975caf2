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
        assertThat(DrawingPipeline.drawsByItself("Linux", cards)).isTrue();
        Files.createDirectory(cards.getFirst());
        assertThat(DrawingPipeline.drawsByItself("Linux", cards)).isFalse();
    }

    @Test
    void aCardOfTheMakersOwnDriverIsOne() throws IOException {
        Path own = Files.createFile(devices.resolve("nvidiactl"));
        assertThat(DrawingPipeline.drawsByItself("Linux", List.of(devices.resolve("dri"), own))).isFalse();
    }

    @Test
    void otherSystemsChooseForThemselves() {
        assertThat(DrawingPipeline.drawsByItself("Windows 11", List.of(devices.resolve("dri")))).isFalse();
        assertThat(DrawingPipeline.drawsByItself("Mac OS X", List.of(devices.resolve("dri")))).isFalse();
    }
}
