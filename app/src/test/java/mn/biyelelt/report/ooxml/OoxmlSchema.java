package mn.biyelelt.report.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// ECMA-376's transitional schemas, as POI carries them.
public final class OoxmlSchema {

    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    private static final String XML_SPACE = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
            <xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/>
            <xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute></xs:schema>""";
    private static final Map<String, String> FILES = Map.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "shared-relationshipReference.xsd",
            "http://schemas.openxmlformats.org/officeDocument/2006/sharedTypes", "shared-commonSimpleTypes.xsd",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "shared-math.xsd",
            "http://schemas.openxmlformats.org/schemaLibrary/2006/main", "shared-customXmlSchemaProperties.xsd",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "dml-wordprocessingDrawing.xsd",
            "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "dml-spreadsheetDrawing.xsd",
            "http://schemas.openxmlformats.org/drawingml/2006/main", "dml-main.xsd",
            "http://schemas.openxmlformats.org/drawingml/2006/picture", "dml-picture.xsd");

    private static final int LONGEST = 400;
    private static final int ENOUGH = 5;
    /// The schema forgets `xml:space` on text, which Excel itself writes.
    private static final String KEPT_BLANKS = "cvc-type.3.1.1: Element 't' is a simple type, so it cannot have attributes";

    private final Schema schema;

    private OoxmlSchema(Schema schema) {
        this.schema = schema;
    }

    /// The schema of Word's parts.
    public static OoxmlSchema word() {
        return of("wml.xsd");
    }

    /// The schema of Excel's parts.
    public static OoxmlSchema excel() {
        return of("sml.xsd");
    }

    private static OoxmlSchema of(String file) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            var ls = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            factory.setResourceResolver((_, namespace, _, system, _) -> resolved(ls, namespace, system));
            return new OoxmlSchema(factory.newSchema(new StreamSource(open(file), file)));
        } catch (ReflectiveOperationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is wrong with a part; empty if it is valid.
    public List<String> faults(byte[] part) throws IOException, SAXException {
        var faults = new ArrayList<String>();
        Validator validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setErrorHandler(new Collecting(faults));
        validator.validate(new StreamSource(new ByteArrayInputStream(part)));
        return faults;
    }

    private static LSInput resolved(DOMImplementationLS ls, String namespace, String system) {
        LSInput input = ls.createLSInput();
        if (XMLConstants.XML_NS_URI.equals(namespace)) {
            input.setCharacterStream(new StringReader(XML_SPACE));
        } else {
            input.setByteStream(open(FILES.getOrDefault(namespace, system)));
        }
        input.setSystemId(namespace);
        return input;
    }

    private static InputStream open(String file) {
        InputStream found = OoxmlSchema.class.getResourceAsStream(FOLDER + file);
        if (found == null) {
            throw new IllegalStateException("no schema file " + file);
        }
        return found;
    }

    private record Collecting(List<String> faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            add(fault);
        }

        private void add(SAXParseException fault) {
            String message = String.valueOf(fault.getMessage());
            if (faults.size() >= ENOUGH || message.startsWith(KEPT_BLANKS)) {
                return;
            }
            faults.add(fault.getColumnNumber() + " " + message.substring(0, Math.min(message.length(), LONGEST)));
        }
    }
}
