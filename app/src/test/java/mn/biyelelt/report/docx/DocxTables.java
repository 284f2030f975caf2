package mn.biyelelt.report.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mn.biyelelt.report.ooxml.OfficeFile;

/// The report's tables as they stand in a DOCX file, read by a parser that knows nothing of the writer.
public final class DocxTables {

    /// A place of the grid.
    ///
    /// @param merge `restart`, `continue` or empty
    public record Place(int column, int span, String merge, String text) {}

    /// A row of a table.
    public record Row(boolean repeated, boolean whole, List<Place> places) {}

    private final XMLStreamReader xml;
    private final List<List<Row>> tables = new ArrayList<>();

    private DocxTables(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// All tables of the report style, top to bottom.
    public static List<List<Row>> of(OfficeFile file) throws XMLStreamException {
        var reading = new DocxTables(file.read("word/document.xml"));
        while (reading.xml.hasNext()) {
            if (reading.xml.next() == XMLStreamConstants.START_ELEMENT && reading.xml.getLocalName().equals("tbl")) {
                reading.table();
            }
        }
        return reading.tables;
    }

    private void table() throws XMLStreamException {
        boolean report = false;
        var rows = new ArrayList<Row>();
        while (!ends("tbl")) {
            if (starts("tblStyle")) {
                report = value().equals("ReportTable");
            } else if (starts("tr")) {
                rows.add(row());
            }
            xml.next();
        }
        if (report) {
            tables.add(rows);
        }
    }

    private Row row() throws XMLStreamException {
        boolean repeated = false;
        boolean whole = false;
        int column = 0;
        var places = new ArrayList<Place>();
        while (!ends("tr")) {
            repeated |= starts("tblHeader");
            whole |= starts("cantSplit");
            if (starts("tc")) {
                Place place = place(column);
                places.add(place);
                column += place.span;
            }
            xml.next();
        }
        return new Row(repeated, whole, places);
    }

    private Place place(int column) throws XMLStreamException {
        int span = 1;
        String merge = "";
        var paragraphs = new ArrayList<String>();
        while (!ends("tc")) {
            if (starts("gridSpan")) {
                span = Integer.parseInt(value());
            } else if (starts("vMerge")) {
                merge = value().isEmpty() ? "continue" : value();
            } else if (starts("p")) {
                paragraphs.add(paragraph());
            } else if (starts("tbl")) {
                table();
            }
            xml.next();
        }
        return new Place(column, span, merge, String.join("\n", paragraphs));
    }

    private String paragraph() throws XMLStreamException {
        var text = new StringBuilder();
        while (!ends("p")) {
            if (starts("t")) {
                text.append(xml.getElementText());
            } else if (starts("tab")) {
                text.append('\t');
            }
            xml.next();
        }
        return text.toString();
    }

    private boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    private boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    private String value() {
        String value = xml.getAttributeValue(Names.W, "val");
        return value == null ? "" : value;
    }
}
