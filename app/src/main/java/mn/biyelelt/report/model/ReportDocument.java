package mn.biyelelt.report.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A composed report: what is printed, in order, with named styles; no positions and no file format.
///
/// The three writers and the preview work from this value alone. Lengths are in millimetres, type sizes in points.
///
/// @param styles the text style of every [StyleName]; complete
/// @param blocks top to bottom
public record ReportDocument(DocumentInfo info, PageSetup page, Map<StyleName, TextStyle> styles, List<Block> blocks) {

    /// @throws IllegalArgumentException if a style is missing
    public ReportDocument {
        styles = Map.copyOf(styles);
        blocks = List.copyOf(blocks);
        if (styles.size() != StyleName.values().length) {
            throw new IllegalArgumentException("a style is missing");
        }
    }

    /// The text style of that name.
    public TextStyle style(StyleName name) {
        return Objects.requireNonNull(styles.get(name));
    }
}
