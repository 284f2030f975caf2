package mn.biyelelt.storage.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Three hundred damages, and as many under a password; [Campaign] makes as many as one likes.
class DamageTest {

    private static final int DAMAGES = 300;

    @Test
    void noSingleBadFileCostsAnything() {
        assertThat(problems(new Session(1, 40))).isEmpty();
    }

    @Test
    void norDoesOneUnderAPassword() {
        assertThat(problems(new Session(1, 40, Optional.of("нууц")))).isEmpty();
    }

    private static List<String> problems(Session session) {
        try (var disk = new MemoryDisk()) {
            session.run(disk);
            var damages = new Damages(session, disk);
            return LongStream.range(0, DAMAGES).mapToObj(damages::problem).flatMap(Optional::stream).toList();
        }
    }
}
