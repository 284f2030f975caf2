package mn.biyelelt.report.layout;

/// Measures of the printing fonts, all in ems (times the type size gives points). The same numbers serve PDF, print and
/// preview. Implementations answer from memory and may be used from any thread.
public interface TextMeasure {

    /// Advance width of a character.
    ///
    /// @return a negative number if the face has no glyph for it
    double advance(Face face, int codePoint);

    /// Height of the face above the baseline.
    double ascent(Face face);

    /// Depth of the face below the baseline, positive.
    double descent(Face face);

    /// Distance of two baselines of the face set solid.
    double lineHeight(Face face);
}
