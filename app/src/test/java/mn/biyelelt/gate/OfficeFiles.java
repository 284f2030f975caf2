package mn.biyelelt.gate;

import java.util.Map;
import java.util.TreeMap;

/// The least that Word and Excel files are made of.
public final class OfficeFiles {

    static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String EXCEL_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private OfficeFiles() {
    }

    /// The parts of a Word file whose body is `body`.
    public static Map<String, String> word(String body) {
        return parts("word/document.xml", WORD_TYPE, """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body>\
                </w:document>""".formatted(body));
    }

    /// The parts of an empty Excel file.
    public static Map<String, String> excel() {
        return parts("xl/workbook.xml", EXCEL_TYPE, """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>""");
    }

    /// A relations part with one relation.
    public static String relations(String type, String target, String mode) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="%s" Target="%s"%s/></Relationships>"""
                .formatted(RELATION + type, target, mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"");
    }

    /// The parts as an archive.
    public static CraftedZip zip(Map<String, String> parts) {
        var zip = new CraftedZip();
        parts.forEach(zip::with);
        return zip;
    }

    private static Map<String, String> parts(String main, String type, String content) {
        var parts = new TreeMap<String, String>();
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/%s" ContentType="%s"/></Types>""".formatted(main, type));
        parts.put("_rels/.rels", relations("officeDocument", main, ""));
        parts.put(main, content);
        return parts;
    }
}
