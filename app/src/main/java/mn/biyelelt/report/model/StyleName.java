package mn.biyelelt.report.model;

/// The named styles of a report; in DOCX they are real styles a person can change.
public enum StyleName {
    ANNEX,
    TITLE,
    COVER,
    PREAMBLE,
    SECTION,
    TABLE_HEAD,
    NUMBER_ROW,
    TABLE_TEXT,
    GROUP_ROW,
    SIGNATURE_ROLE,
    SIGNATURE,
    CAPTION,
    STAMP,
    ORNAMENT,
    FOOTER
}
