package mn.biyelelt.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.ui.findings.PanelLine.Heading;
import mn.biyelelt.validation.Severity;
import org.junit.jupiter.api.Test;

class PanelLinesTest {

    @Test
    void anyListBecomesAnyOtherAndLinesThatStayAreNotTouched() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var shown = FXCollections.observableArrayList(lines(random));
            List<PanelLine> wanted = lines(random);

            PanelLines.replace(shown, wanted);

            assertThat(shown).as("seed %d", seed).isEqualTo(wanted);
        }
    }

    @Test
    void oneLineMoreIsOneChange() {
        List<PanelLine> before = List.of(line(1), line(2), line(3));
        var shown = FXCollections.observableArrayList(before);
        var changes = new ArrayList<Integer>();
        shown.addListener((ListChangeListener<PanelLine>) change -> {
            while (change.next()) {
                changes.add(change.getAddedSize() + change.getRemovedSize());
            }
        });

        PanelLines.replace(shown, List.of(line(1), line(2), line(9), line(3)));

        assertThat(changes).containsExactly(1);
    }

    private static List<PanelLine> lines(Random random) {
        var lines = new ArrayList<PanelLine>();
        for (int i = random.nextInt(12); i > 0; i--) {
            lines.add(line(random.nextInt(4)));
        }
        return lines;
    }

    private static PanelLine line(int count) {
        return new Heading(Severity.ERROR, new ElementId(new UUID(0, 1)), count);
    }
}
