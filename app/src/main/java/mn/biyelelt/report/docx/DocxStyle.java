package mn.biyelelt.report.docx;

import mn.biyelelt.i18n.Messages;
import mn.biyelelt.report.model.StyleName;

/// How a style of the report is called in Word.
///
/// @param id    stays the same whatever the language; a name of Word's own where Word has one
/// @param name  as `id`, in the spelling that Word knows its own styles by
/// @param alias the name in the language of the program, which Word shows beside the first
record DocxStyle(String id, String name, String alias) {

    static DocxStyle of(StyleName style, Messages messages) {
        return switch (style) {
            case ANNEX -> custom("Annex", messages.get("report.style.annex"));
            case TITLE -> custom("Title", messages.get("report.style.title"));
            case COVER -> custom("Cover", messages.get("report.style.cover"));
            case PREAMBLE -> custom("Preamble", messages.get("report.style.preamble"));
            case SECTION -> custom("Section", messages.get("report.style.section"));
            case TABLE_HEAD -> custom("TableHead", messages.get("report.style.tableHead"));
            case NUMBER_ROW -> custom("NumberRow", messages.get("report.style.numberRow"));
            case TABLE_TEXT -> custom("TableText", messages.get("report.style.tableText"));
            case GROUP_ROW -> custom("GroupRow", messages.get("report.style.groupRow"));
            case SIGNATURE_ROLE -> custom("SignatureRole", messages.get("report.style.signatureRole"));
            case SIGNATURE -> new DocxStyle("Signature", "Signature", messages.get("report.style.signature"));
            case CAPTION -> new DocxStyle("Caption", "caption", messages.get("report.style.caption"));
            case STAMP -> custom("Stamp", messages.get("report.style.stamp"));
            case ORNAMENT -> custom("Ornament", messages.get("report.style.ornament"));
            case FOOTER -> new DocxStyle("Footer", "footer", messages.get("report.style.footer"));
        };
    }

    /// The id alone.
    static String id(StyleName style) {
        return switch (style) {
            case ANNEX -> "Annex";
            case TITLE -> "Title";
            case COVER -> "Cover";
            case PREAMBLE -> "Preamble";
            case SECTION -> "Section";
            case TABLE_HEAD -> "TableHead";
            case NUMBER_ROW -> "NumberRow";
            case TABLE_TEXT -> "TableText";
            case GROUP_ROW -> "GroupRow";
            case SIGNATURE_ROLE -> "SignatureRole";
            case SIGNATURE -> "Signature";
            case CAPTION -> "Caption";
            case STAMP -> "Stamp";
            case ORNAMENT -> "Ornament";
            case FOOTER -> "Footer";
        };
    }

    private static DocxStyle custom(String name, String alias) {
        return new DocxStyle(name, name, alias);
    }
}
