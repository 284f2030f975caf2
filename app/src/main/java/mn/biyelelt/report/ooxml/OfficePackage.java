package mn.biyelelt.report.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mn.biyelelt.report.model.DocumentInfo;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// A new DOCX or XLSX file: POI keeps the package with its parts, content types and relationships; the content of each part
/// is streamed by its writer when the package is saved, so that no part ever stands in memory as a whole. (POI's own saving
/// looks for an XML transformer on the class path anew for each part, which costs more than a short report does.)
///
/// The same parts and the same [DocumentInfo] give the same bytes.
public final class OfficePackage {

    private final OPCPackage parts = OPCPackage.create(OutputStream.nullOutputStream());
    private final DocumentInfo info;
    private final Map<PackagePart, Consumer<XmlOut>> contents = new LinkedHashMap<>();

    private OfficePackage(DocumentInfo info) {
        this.info = info;
    }

    /// A package that says about itself what `info` says.
    public static OfficePackage of(DocumentInfo info) {
        return new OfficePackage(info);
    }

    /// Adds the part that a reader starts with. It is written last: its content may depend on what the writers of the others
    /// came across, which are written in the order in which they were added.
    public Part main(String name, String contentType, Consumer<XmlOut> content) {
        Part part = part(name, contentType, content);
        parts.addRelationship(part.part.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
        return part;
    }

    /// Saves the package; the stream stays open.
    ///
    /// @throws IOException if the stream fails
    public void save(OutputStream out) throws IOException {
        try {
            PackagePartName properties = PackagingURIHelper.createPartName("/docProps/core.xml");
            write(new DatedZip(out, info.created()), properties);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            parts.revert();
        }
    }

    private void write(DatedZip zip, PackagePartName properties) throws IOException, InvalidFormatException {
        zip.entry("[Content_Types].xml", new ContentTypes(contents.keySet(), properties)::write);
        zip.entry("_rels/.rels", new Relationships(PackagingURIHelper.PACKAGE_ROOT_URI, parts.getRelationships(),
                Optional.of(properties))::write);
        zip.entry(entryName(properties), this::properties);
        PackagePart main = contents.keySet().iterator().next();
        for (PackagePart part : contents.keySet()) {
            if (part != main) {
                write(part, zip);
            }
        }
        write(main, zip);
        zip.finish();
    }

    private void write(PackagePart part, DatedZip zip) throws IOException, InvalidFormatException {
        zip.entry(entryName(part.getPartName()), contents.getOrDefault(part, _ -> {
        }));
        if (part.hasRelationships()) {
            var relationships = new Relationships(part.getPartName().getURI(), part.getRelationships(),
                    Optional.empty());
            zip.entry(entryName(PackagingURIHelper.getRelationshipPartName(part.getPartName())), relationships::write);
        }
    }

    private void properties(XmlOut xml) {
        String created = info.created().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.declaration()
                .raw("<cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(info.title()).raw("</dc:title><dc:creator>").text(info.author())
                .raw("</dc:creator><dc:language>").text(info.language())
                .raw("</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">").raw(created)
                .raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">").raw(created)
                .raw("</dcterms:modified></cp:coreProperties>");
    }

    private static String entryName(PackagePartName name) {
        return name.getName().substring(1);
    }

    private Part part(String name, String contentType, Consumer<XmlOut> content) {
        try {
            PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), contentType);
            contents.put(part, content);
            return new Part(part);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /// A part that has been added.
    public final class Part {

        private final PackagePart part;

        private Part(PackagePart part) {
            this.part = part;
        }

        /// Adds a part that this one refers to by `id`.
        ///
        /// @param id   as it stands in this part's markup, `rId1`
        /// @param type address of the relationship's meaning
        public Part refersTo(String id, String type, String name, String contentType, Consumer<XmlOut> content) {
            Part other = part(name, contentType, content);
            part.addRelationship(other.part.getPartName(), TargetMode.INTERNAL, type, id);
            return other;
        }
    }
}
