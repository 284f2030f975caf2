package mn.biyelelt.ui.rowform;

import java.util.List;

/// Fields that belong together, under a heading.
public record FormPart(String heading, List<FormEntry> entries) {

    public FormPart {
        entries = List.copyOf(entries);
    }
}
