package mn.biyelelt.report.model;

import java.util.List;

/// A line of a signature block: slots side by side whose last text lines stand on one baseline. A line with one slot is plain
/// text; a line with one empty slot keeps room for signature and stamp.
///
/// @param minimumHeight mm; 0 for as high as the text
public record SignatureLine(List<Slot> slots, double minimumHeight) {

    public SignatureLine {
        slots = List.copyOf(slots);
    }

    /// Whether it is nothing but room to sign and stamp in.
    public boolean isRoom() {
        return minimumHeight > 0
                && slots.stream().allMatch(slot -> slot.content().isEmpty() && slot.caption().isEmpty());
    }

    /// A part of a line.
    ///
    /// @param share   part of the box's width, all shares of a line add up to 1
    /// @param content wraps within the slot
    /// @param caption small text under the slot; empty for none
    public record Slot(double share, Alignment alignment, StyleName style, List<Paragraph> content, String caption) {

        public Slot {
            content = List.copyOf(content);
        }
    }
}
