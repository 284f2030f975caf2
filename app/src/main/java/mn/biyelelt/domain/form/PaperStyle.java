package mn.biyelelt.domain.form;

/// The named styles a form can set.
public enum PaperStyle {
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
