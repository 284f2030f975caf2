package mn.biyelelt.domain.form;

import java.util.List;

/// A column with its heading.
///
/// @param key       name of the column, unique in its table
/// @param depth     for [Spans#GROUP] the depth of the groups it shows; otherwise 0
/// @param contents  the fields it prints, in order
/// @param unbroken  whether its words are never broken (numbers, percents, dates)
/// @param continued whether the first line of its text is repeated in brackets where the cell goes on over a page break
public record Column(String key, Template text, Spans spans, int depth, List<Content> contents, Align align,
        Width width, boolean unbroken, boolean continued) implements Heading {

    public Column {
        contents = List.copyOf(contents);
    }

    /// How wide it wants to be.
    ///
    /// @param minimum mm; 0 for no wish
    /// @param maximum mm; 0 for no wish
    /// @param weight  share in the free width; 0 for as narrow as the content allows
    public record Width(double minimum, double maximum, double weight) {}
}
