package mn.biyelelt.storage.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import mn.biyelelt.domain.plan.RandomPlans;
import mn.biyelelt.storage.secret.Protection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotFormatTest {

    private static final Instant DATE = Instant.parse("2026-11-02T08:00:00.123456Z");

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasWrittenIsReadToTheLetter(long seed) throws IOException {
        Snapshot snapshot = snapshot(seed);
        assertThat(
                SnapshotFormat.read(ByteBuffer.wrap(SnapshotFormat.write(snapshot, Protection.NONE)), Protection.NONE))
                .isEqualTo(snapshot);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneOtherBitAnywhereIsNoticed(long seed) {
        byte[] bytes = SnapshotFormat.write(snapshot(1), Protection.NONE);
        var random = new Random(seed);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        assertThatThrownBy(() -> SnapshotFormat.read(ByteBuffer.wrap(bytes), Protection.NONE))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aNewerFormatIsToldFromDamage() {
        String newer = "biyelelt-snapshot\nversion 3\nworkspace x\nchange 1\ndate y\n\n" + "a".repeat(50);
        assertThatThrownBy(() -> SnapshotFormat.verified(ByteBuffer.wrap(newer.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(NewerSnapshot.class);
    }

    private static Snapshot snapshot(long seed) {
        return new Snapshot(new UUID(3, seed), 1234 + seed, DATE, RandomPlans.seeded(seed).holdings());
    }
}
