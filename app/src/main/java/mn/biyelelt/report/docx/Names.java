package mn.biyelelt.report.docx;

/// Namespaces, content types and relationship types of a Word document.
final class Names {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String DOCUMENT = type("document.main");
    static final String STYLES = type("styles");
    static final String SETTINGS = type("settings");
    static final String FOOTER = type("footer");

    private Names() {
    }

    static String relationship(String name) {
        return R + "/" + name;
    }

    private static String type(String name) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml." + name + "+xml";
    }
}
