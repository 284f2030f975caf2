package mn.biyelelt.domain.form;

import java.util.List;

/// Lines of the cover page in one style.
public record CoverBlock(PaperStyle style, List<Template> lines) {

    public CoverBlock {
        lines = List.copyOf(lines);
    }
}
