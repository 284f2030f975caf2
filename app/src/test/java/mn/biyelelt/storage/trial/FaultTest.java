package mn.biyelelt.storage.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import mn.biyelelt.storage.trial.FaultyDisk.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each seventh operation fails; [Campaign] lets every one fail.
class FaultTest {

    private static final int STEP = 7;

    @ParameterizedTest
    @EnumSource
    void noRefusingDiskCostsWhatWasAcknowledged(Fault fault) {
        var faults = new Faults(new Session(3, 14));
        long operations = faults.operations();
        assertThat(LongStream.rangeClosed(1, operations).filter(failing -> failing % STEP == fault.ordinal())
                .mapToObj(failing -> faults.problem(fault, failing)).flatMap(Optional::stream)).isEmpty();
    }
}
