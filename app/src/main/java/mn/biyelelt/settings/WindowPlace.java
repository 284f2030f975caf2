package mn.biyelelt.settings;

/// Where the window stood on the screens, px; as it was before it filled the screen, if it did.
///
/// @param maximized whether it filled the screen
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /// Before the first start: the system chooses.
    public static final WindowPlace UNKNOWN = new WindowPlace(0, 0, 0, 0, false);

    /// Whether a place is known.
    public boolean isKnown() {
        return width > 0 && height > 0;
    }
}
