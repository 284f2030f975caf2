package mn.biyelelt.storage.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Three hundred damages; [Campaign] makes as many as one likes.
class DamageTest {

    private static final int DAMAGES = 300;

    @Test
    void noSingleBadFileCostsAnything() {
        var session = new Session(1, 40);
        try (var disk = new MemoryDisk()) {
            session.run(disk);
            var damages = new Damages(session, disk);
            assertThat(LongStream.range(0, DAMAGES).mapToObj(damages::problem).flatMap(Optional::stream)).isEmpty();
        }
    }
}
