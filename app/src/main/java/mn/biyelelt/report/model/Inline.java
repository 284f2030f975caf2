package mn.biyelelt.report.model;

/// A part of a paragraph.
public sealed interface Inline permits Run, Leader {}
