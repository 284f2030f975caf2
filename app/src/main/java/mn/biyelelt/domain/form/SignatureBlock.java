package mn.biyelelt.domain.form;

import java.util.List;

/// One signature block.
///
/// Lines are filled with `role`, `position`, `status`, `acting`, `signer` and `date`.
///
/// @param role     role line unless the plan says otherwise
/// @param acting   what `acting` prints for a person who holds the position in an acting capacity
/// @param signer   how a name prints, with the place `name`
/// @param noSigner what prints when there is no name
/// @param date     how a date prints, with the places `yyyy`, `yy`, `MM`, `M`, `dd`, `d`
/// @param noDate   what prints when there is no date
public record SignatureBlock(String key, Template role, Template acting, Template signer, Template noSigner,
        Template date, Template noDate, Stamp stamp, List<Line> lines) {

    public SignatureBlock {
        lines = List.copyOf(lines);
    }

    /// The place of the stamp.
    ///
    /// @param size edge of the free square, mm; 0 for none
    /// @param mark what stands in it, small and grey
    public record Stamp(double size, String mark) {}

    /// A line; left out if nothing stands in it and it has no height.
    ///
    /// @param height least height, mm; 0 for as high as its text
    public record Line(List<Slot> slots, double height) {

        public Line {
            slots = List.copyOf(slots);
        }
    }

    /// A part of a line.
    ///
    /// @param share part of the block's width; the shares of a line add up to 1
    public record Slot(double share, Align align, PaperStyle style, Template text, String caption) {}
}
