package mn.biyelelt.storage.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import mn.biyelelt.storage.trial.FaultyDisk.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Passwords that are being set, changed or removed while the power goes or the disk refuses: each takes a second or two, as
/// every state is opened several times. [Campaign] makes as many as one likes.
class PasswordChangeTest {

    /// Odd, so that all ways of losing come in turn.
    private static final int EVERY_CUT = 15;
    private static final int EVERY_FAULT = 31;

    @ParameterizedTest
    @EnumSource
    void aPowerCutLeavesTheOldOrTheNewState(PasswordChanges.Kind kind) {
        try (var disk = new MemoryDisk()) {
            var cuts = new PasswordChanges(kind, 1, disk).cuts();
            assertThat(LongStream.iterate(0, number -> number < cuts.count(), number -> number + EVERY_CUT)
                    .mapToObj(cuts::problem).flatMap(Optional::stream)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedOperationLeavesTheOldOrTheNewState(PasswordChanges.Kind kind) {
        try (var disk = new MemoryDisk()) {
            var changes = new PasswordChanges(kind, 2, disk);
            long operations = changes.operations();
            for (Fault fault : Fault.values()) {
                assertThat(LongStream.iterate(1 + fault.ordinal(), failing -> failing <= operations,
                        failing -> failing + EVERY_FAULT).mapToObj(failing -> changes.fault(fault, failing))
                        .flatMap(Optional::stream)).isEmpty();
            }
        }
    }
}
