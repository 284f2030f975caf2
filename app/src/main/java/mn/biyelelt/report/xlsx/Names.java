package mn.biyelelt.report.xlsx;

/// Namespaces, content types and relationship types of a workbook.
final class Names {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String WORKBOOK = type("sheet.main");
    static final String SHEET = type("worksheet");
    static final String STYLES = type("styles");

    private static final int LETTERS = 26;

    private Names() {
    }

    static String relationship(String name) {
        return R + "/" + name;
    }

    /// Letters of a column, counted from 0.
    static String column(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : column(index / LETTERS - 1) + last;
    }

    private static String type(String name) {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml." + name + "+xml";
    }
}
