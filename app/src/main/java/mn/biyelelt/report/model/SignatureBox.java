package mn.biyelelt.report.model;

import java.util.List;

/// One signature block: lines from top to bottom, and a stamp area beside or behind them.
public record SignatureBox(List<SignatureLine> lines, Stamp stamp) {

    public SignatureBox {
        lines = List.copyOf(lines);
    }

    /// How many lines stand above the room to sign in: role, position, status. Boxes side by side begin the room at one
    /// height, so that their signatures stand on one line.
    ///
    /// @return all lines if the box has no such room
    public int linesAboveRoom() {
        int above = 0;
        while (above < lines.size() && !lines.get(above).isRoom()) {
            above++;
        }
        return above;
    }

    /// The place of the stamp.
    ///
    /// @param size edge of the square kept free, mm; 0 for none
    /// @param mark text printed small and grey in it (`Тамга /тэмдэг/`); empty for none
    public record Stamp(double size, String mark) {

        /// No stamp area.
        public static final Stamp NONE = new Stamp(0, "");

        /// What stands beside a stamp, mm; a narrower box leaves its stamp to the free space in its lines.
        private static final double NARROWEST_BESIDE = 60;
        private static final double GAP = 4;

        /// Whether the stamp's square is kept free beside the lines.
        ///
        /// @param width of the box, mm
        public boolean isBeside(double width) {
            return size > 0 && width - size - GAP >= NARROWEST_BESIDE;
        }
    }
}
