package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A printer that was taken away is known before pages are given to it.
class SystemPrintersTest {

    private static final Path THERE = Path.of("/bin/sh");

    @Test
    @EnabledOnOs(OS.LINUX)
    void onLinuxTheSystemIsAskedWhatIsThere() {
        var printers = new SystemPrinters(OperatingSystem.LINUX, THERE,
                List.of("/bin/sh", "-c", "echo Laser; echo Second one"));

        assertThat(List.of("Laser", "Second one", "Las", "")).filteredOn(printers).containsExactly("Laser",
                "Second one");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutWhatTakesPagesThereIsNoPrinter() {
        assertThat(new SystemPrinters(OperatingSystem.LINUX, Path.of("/no/lpr"), List.of("/bin/echo", "Laser")))
                .rejects("Laser");
        assertThat(new SystemPrinters(OperatingSystem.LINUX, THERE, List.of("/no/lpstat"))).rejects("Laser");
    }

    @Test
    void whereTheSystemAnswersForItsPrintersItIsBelieved() {
        assertThat(new SystemPrinters(OperatingSystem.WINDOWS, Path.of("/no/lpr"), List.of("/no/lpstat")))
                .accepts("Laser");
    }
}
