package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mn.biyelelt.boot.CupsPrinters.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// How a printer stands is known before pages are given to it.
@EnabledOnOs(OS.LINUX)
class CupsPrintersTest {

    @Test
    void theUsualPrinterComesFirst() {
        assertThat(answering("-e) echo Inkjet; echo Laser;; -d) echo system default destination: Laser;;").names())
                .containsExactly("Laser", "Inkjet");
        assertThat(answering("-e) echo Inkjet; echo Laser;; -d) echo no system default destination;;").names())
                .containsExactly("Inkjet", "Laser");
    }

    @Test
    void aPrinterThatWasTakenAwayIsGone() {
        assertThat(answering("-e) echo Laser; echo Second one;;")).satisfies(printers -> {
            assertThat(printers.state("Las")).isEqualTo(State.GONE);
            assertThat(printers.state("Second one")).isEqualTo(State.READY);
        });
    }

    @Test
    void aStoppedPrinterIsToldFromOneThatTakesNoPages() {
        assertThat(answering("-e) echo Laser;; -a) echo Laser accepting requests since Monday;;"
                + " -p) echo printer Laser disabled since Monday -; echo Paper jam;;").state("Laser"))
                .isEqualTo(State.STOPPED);
        assertThat(answering("-e) echo Laser;; -a) echo Laser not accepting requests since Monday -;;"
                + " -p) echo printer Laser is idle.;;").state("Laser")).isEqualTo(State.REFUSING);
    }

    @Test
    void aStoppedServiceIsToldFromAPrinterThatIsGone() {
        var stopped = answering("-r) echo scheduler is not running;;");
        assertThat(stopped.isServiceDown()).isTrue();
        assertThat(stopped.state("Laser")).isEqualTo(State.NO_SERVICE);

        var absent = new CupsPrinters(List.of("/no/lpstat"));
        assertThat(absent.names()).isEmpty();
        assertThat(absent.isServiceDown()).isFalse();
    }

    /// @param answers cases of a shell by what is asked
    private static CupsPrinters answering(String answers) {
        return new CupsPrinters(List.of("/bin/sh", "-c", "case $1 in " + answers + " esac", "lpstat"));
    }
}
