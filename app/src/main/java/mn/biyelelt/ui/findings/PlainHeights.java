package mn.biyelelt.ui.findings;

import java.util.OptionalDouble;
import mn.biyelelt.ui.findings.PanelLine.Heading;
import mn.biyelelt.ui.findings.PanelLine.Item;
import mn.biyelelt.validation.Standing;
import org.jspecify.annotations.Nullable;

/// How high lines of the panel are that are all alike: headings, and findings of one line of text each. Told by those in sight, so that
/// those out of sight need not be drawn to know where the list is scrolled to.
final class PlainHeights {

    private double heading;
    private double finding;

    /// The height of a line out of sight; empty if only drawing it will tell.
    OptionalDouble of(@Nullable PanelLine line) {
        double known = line instanceof Heading ? heading : isPlain(line) ? finding : 0;
        return known > 0 ? OptionalDouble.of(known) : OptionalDouble.empty();
    }

    /// Tells how high a line in sight is that is not chosen.
    void measured(@Nullable PanelLine line, double height) {
        if (line instanceof Heading) {
            heading = height;
        } else if (isPlain(line)) {
            finding = height;
        }
    }

    /// Others have a note under them.
    private static boolean isPlain(@Nullable PanelLine line) {
        return line instanceof Item(Listed listed) && listed.entry().standing() instanceof Standing.Open;
    }
}
