package mn.biyelelt.report.xlsx;

import java.util.List;
import mn.biyelelt.report.ooxml.XmlOut;

/// The workbook: its sheets, what of each is printed and which rows repeat. Written after the sheets, which know.
final class WorkbookPart {

    private final List<String> names;
    private final List<SheetPart> sheets;

    /// @param names of the sheets, as on their tabs
    WorkbookPart(List<String> names, List<SheetPart> sheets) {
        this.names = names;
        this.sheets = sheets;
    }

    void write(XmlOut xml) {
        xml.declaration().raw("<workbook xmlns=\"").raw(Names.MAIN).raw("\" xmlns:r=\"").raw(Names.R)
                .raw("\"><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.raw("<sheet").attribute("name", names.get(i)).attribute("sheetId", i + 1L)
                    .attribute("r:id", relationship(i)).raw("/>");
        }
        xml.raw("</sheets><definedNames>");
        // a reader wants them ordered by their names
        for (int i = 0; i < sheets.size(); i++) {
            area(xml, i);
        }
        for (int i = 0; i < sheets.size(); i++) {
            titles(xml, i);
        }
        xml.raw("</definedNames></workbook>");
    }

    /// Id of the relationship to a sheet.
    static String relationship(int sheet) {
        return "rId" + (sheet + 1);
    }

    private void area(XmlOut xml, int index) {
        SheetPart sheet = sheets.get(index);
        begin(xml, "_xlnm.Print_Area", index).raw("$A$1:$").raw(Names.column(sheet.columns() - 1)).raw("$")
                .raw(sheet.rows()).raw("</definedName>");
    }

    private void titles(XmlOut xml, int index) {
        SheetPart sheet = sheets.get(index);
        if (sheet.titlesFrom() > 0) {
            begin(xml, "_xlnm.Print_Titles", index).raw("$").raw(sheet.titlesFrom()).raw(":$").raw(sheet.titlesTo())
                    .raw("</definedName>");
        }
    }

    private XmlOut begin(XmlOut xml, String name, int index) {
        return xml.raw("<definedName").attribute("name", name).attribute("localSheetId", index).raw(">'")
                .text(names.get(index)).raw("'!");
    }
}
