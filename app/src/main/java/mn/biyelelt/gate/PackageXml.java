package mn.biyelelt.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mn.biyelelt.gate.FileRefused.Reason;

/// Reads what the parts of an office file are and refer to (ECMA-376, part 2). No document types, no entities, nothing fetched.
final class PackageXml {

    private static final int LARGEST = 1 << 20;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final Archive archive;

    /// A reference of one part to another, or to something outside.
    record Relation(String type, String target, boolean external) {}

    /// The types of parts.
    ///
    /// @param byEnding by what a name ends in, without the dot, in small letters
    /// @param byName   by name, in small letters
    record ContentTypes(Map<String, String> byEnding, Map<String, String> byName) {

        static final String PART = "[Content_Types].xml";

        /// Type of the part of that name; empty if it has none.
        String of(String name) {
            String small = name.toLowerCase(Locale.ROOT);
            String ending = small.substring(small.lastIndexOf('.') + 1);
            return byName.getOrDefault("/" + small, byEnding.getOrDefault(ending, ""));
        }
    }

    PackageXml(Archive archive) {
        this.archive = archive;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    ContentTypes contentTypes() throws IOException {
        var byEnding = new HashMap<String, String>();
        var byName = new HashMap<String, String>();
        elements(ContentTypes.PART, element -> {
            String type = attribute(element, "ContentType");
            switch (element.getLocalName()) {
                case "Default" -> byEnding.put(attribute(element, "Extension").toLowerCase(Locale.ROOT), type);
                case "Override" -> byName.put(attribute(element, "PartName").toLowerCase(Locale.ROOT), type);
                default -> {
                    // the element around them
                }
            }
        });
        return new ContentTypes(byEnding, byName);
    }

    List<Relation> relations(String part) throws IOException {
        var relations = new ArrayList<Relation>();
        elements(part, element -> {
            if (element.getLocalName().equals("Relationship")) {
                String mode = attribute(element, "TargetMode");
                relations.add(new Relation(attribute(element, "Type"), attribute(element, "Target"),
                        mode.equalsIgnoreCase("External")));
            }
        });
        return relations;
    }

    private void elements(String part, Consumer<XMLStreamReader> action) throws IOException {
        if (archive.size(part) > LARGEST) {
            throw new FileRefused(Reason.DAMAGED, archive.file(), part);
        }
        try (InputStream in = archive.open(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new FileRefused(Reason.GRAMMAR, archive.file(), part);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    action.accept(xml);
                }
            }
        } catch (XMLStreamException _) {
            throw new FileRefused(Reason.DAMAGED, archive.file(), part);
        }
    }

    private static String attribute(XMLStreamReader element, String name) {
        return Objects.requireNonNullElse(element.getAttributeValue(null, name), "");
    }
}
