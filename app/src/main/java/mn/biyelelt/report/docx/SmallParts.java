package mn.biyelelt.report.docx;

import mn.biyelelt.report.ooxml.XmlOut;

/// The parts that are the same in every report.
final class SmallParts {

    private SmallParts() {
    }

    /// Word 2013 and later lay out as they do by themselves. A typed tab goes on by no more than about a blank.
    static void settings(XmlOut xml) {
        xml.declaration().raw("<w:settings xmlns:w=\"").raw(Names.W).raw("\"><w:defaultTabStop w:val=\"")
                .raw(Twips.of(2))
                .raw("\"/><w:autoHyphenation/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
                        + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                        + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"mn-MN\"/></w:settings>");
    }

    /// Page number and number of pages, as fields that Word keeps true.
    static void footer(XmlOut xml) {
        xml.declaration().raw("<w:ftr xmlns:w=\"").raw(Names.W)
                .raw("\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
        field(xml, "PAGE");
        xml.raw("<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>");
        field(xml, "NUMPAGES");
        xml.raw("</w:p></w:ftr>");
    }

    private static void field(XmlOut xml, String instruction) {
        xml.raw("<w:fldSimple w:instr=\" ").raw(instruction)
                .raw(" \"><w:r><w:rPr><w:noProof/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>");
    }
}
