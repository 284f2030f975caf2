package mn.biyelelt.report.model;

/// A part of a report that stands under the part before it.
public sealed interface Block permits TextBlock, Table, SignatureArea, PageBreak {}
