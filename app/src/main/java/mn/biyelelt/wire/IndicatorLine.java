package mn.biyelelt.wire;

/// One line of what the command `percent` reads: the texts of an indicator as in its cells; missing ones are empty, numbers
/// count as their text, further keys are left aside.
///
/// @param claimed the percent entered
/// @param unit    unit of bare numbers
public record IndicatorLine(String indicator, String baseline, String target, String achieved, String claimed,
        String unit) {

    /// @param utf8 the line without its line feed
    /// @throws JsonRejected if it is no object of texts
    public static IndicatorLine read(byte[] utf8) {
        JsonMembers object = JsonTree.ofLines().read(utf8).members();
        return new IndicatorLine(object.textOrFigure("indicator"), object.textOrFigure("baseline"),
                object.textOrFigure("target"), object.textOrFigure("achieved"), object.textOrFigure("claimed"),
                object.textOrFigure("unit"));
    }
}
