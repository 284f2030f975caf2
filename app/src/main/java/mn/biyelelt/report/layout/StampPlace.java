package mn.biyelelt.report.layout;

/// The square that is kept free for a stamp, pt. Nothing of it prints but a mark that the form may put there.
public record StampPlace(double x, double y, double size) {}
