package mn.biyelelt.report.layout;

/// How a run of text looks.
///
/// @param size type size, pt
/// @param grey 0 black to 1 white
public record Lettering(Face face, double size, double grey) {}
