package mn.biyelelt.report.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mn.biyelelt.report.ooxml.OfficeFile;

/// A sheet as it stands in an XLSX file, read by a parser that knows nothing of the writer.
///
/// @param texts   texts by cell, `B7`; empty ones are left out
/// @param types   every type of cell that has content
/// @param merges  merged ranges, `A1:C1`
/// @param heights row heights in points, from the first row
public record SheetReading(Map<String, String> texts, List<String> types, List<String> merges, List<Double> heights) {

    public static SheetReading of(OfficeFile file) throws XMLStreamException {
        var reading = new SheetReading(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int sheet = 1;
        while (file.parts().containsKey(part(sheet))) {
            reading.sheet(file.read(part(sheet)), sheet == 1 ? "" : sheet + "!");
            sheet++;
        }
        return reading;
    }

    private static String part(int sheet) {
        return "xl/worksheets/sheet" + sheet + ".xml";
    }

    private void sheet(XMLStreamReader xml, String mark) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                element(xml, mark);
            }
        }
    }

    private void element(XMLStreamReader xml, String mark) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> heights.add(Double.valueOf(xml.getAttributeValue(null, "ht")));
            case "mergeCell" -> merges.add(mark + xml.getAttributeValue(null, "ref"));
            case "c" -> cell(xml, mark);
            default -> {}
        }
    }

    private void cell(XMLStreamReader xml, String mark) throws XMLStreamException {
        String place = mark + xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        var text = new StringBuilder();
        while (!(xml.isEndElement() && xml.getLocalName().equals("c"))) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("t")) {
                text.append(decoded(xml.getElementText()));
            }
        }
        if (!text.isEmpty()) {
            texts.put(place, text.toString());
            types.add(String.valueOf(type));
        }
    }

    /// Excel's own escapes, `_x0041_`.
    private static String decoded(String text) {
        return java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_").matcher(text)
                .replaceAll(found -> java.util.regex.Matcher
                        .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
