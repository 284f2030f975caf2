package mn.biyelelt.report.xlsx;

import mn.biyelelt.report.ooxml.CarriedText;
import mn.biyelelt.report.ooxml.XmlOut;

/// The workbook: one sheet, what of it is printed and which rows repeat. Written after the sheet, which knows.
final class WorkbookPart {

    private static final int LONGEST_NAME = 31;
    private static final String FORBIDDEN = "[]:*?/\\'";

    private final String title;
    private final SheetPart sheet;

    WorkbookPart(String title, SheetPart sheet) {
        this.title = title;
        this.sheet = sheet;
    }

    void write(XmlOut xml) {
        String name = sheetName(title);
        xml.declaration().raw("<workbook xmlns=\"").raw(Names.MAIN).raw("\" xmlns:r=\"").raw(Names.R)
                .raw("\"><bookViews><workbookView/></bookViews><sheets><sheet").attribute("name", name)
                .raw(" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames>"
                        + "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'")
                .text(name).raw("'!$A$1:$").raw(Names.column(sheet.columns() - 1)).raw("$").raw(sheet.rows())
                .raw("</definedName>");
        if (sheet.titlesFrom() > 0) {
            xml.raw("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'").text(name).raw("'!$")
                    .raw(sheet.titlesFrom()).raw(":$").raw(sheet.titlesTo()).raw("</definedName>");
        }
        xml.raw("</definedNames></workbook>");
    }

    /// The report's title as far as the name of a sheet can be: up to 31 characters, some forbidden.
    static String sheetName(String title) {
        var name = new StringBuilder();
        String carried = CarriedText.of(title).strip();
        for (int i = 0; i < carried.length() && name.length() < LONGEST_NAME; i++) {
            char c = carried.charAt(i);
            name.append(FORBIDDEN.indexOf(c) >= 0 || c < ' ' ? ' ' : c);
        }
        if (!name.isEmpty() && Character.isHighSurrogate(name.charAt(name.length() - 1))) {
            name.setLength(name.length() - 1);
        }
        String trimmed = name.toString().strip();
        return trimmed.isEmpty() ? "1" : trimmed;
    }
}
