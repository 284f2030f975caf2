package mn.biyelelt.report.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import mn.biyelelt.report.model.DocumentInfo;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.marshallers.ZipPartMarshaller;

/// A new DOCX or XLSX file: POI keeps package, content types, relationships and properties; the content of each part is
/// streamed by its writer when the package is saved, so that no part ever stands in memory as a whole.
///
/// The same parts and the same [DocumentInfo] give the same bytes.
public final class OfficePackage {

    private final OPCPackage parts;
    private final DocumentInfo info;
    private final LinkedHashMap<PackagePart, Consumer<XmlOut>> contents = new LinkedHashMap<>();
    private boolean streamed;

    private OfficePackage(OPCPackage parts, DocumentInfo info) {
        this.parts = parts;
        this.info = info;
    }

    /// An empty package that already says about itself what `info` says.
    public static OfficePackage of(DocumentInfo info) {
        OPCPackage parts = OPCPackage.create(OutputStream.nullOutputStream());
        try {
            PackageProperties properties = parts.getPackageProperties();
            String created = info.created().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
            properties.setCreatedProperty(created);
            properties.setModifiedProperty(created);
            properties.setTitleProperty(CarriedText.of(info.title()));
            properties.setCreatorProperty(CarriedText.of(info.author()));
            properties.setLanguageProperty(info.language());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return new OfficePackage(parts, info);
    }

    /// Adds the part that a reader starts with. It is written last: its content may depend on what the writers of the others
    /// came across, which are written in the order in which they were added.
    public Part main(String name, String contentType, Consumer<XmlOut> content) {
        Part part = part(name, contentType, content);
        parts.addRelationship(part.part.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
        return part;
    }

    /// Saves the package.
    ///
    /// @throws IOException if the stream fails; nothing more is written to it after its first failure
    public void save(OutputStream out) throws IOException {
        var target = new FailingOnce(out);
        try {
            var zip = new DatedZip(target, info.created());
            parts.save(zip);
            zip.flush();
        } catch (OpenXML4JRuntimeException | UncheckedIOException e) {
            throw target.failure().orElseGet(() -> new IOException(e));
        } finally {
            parts.revert();
        }
        if (target.failure().isPresent()) {
            throw target.failure().get();
        }
    }

    private Part part(String name, String contentType, Consumer<XmlOut> content) {
        try {
            PackagePartName partName = PackagingURIHelper.createPartName(name);
            parts.addMarshaller(contentType, (_, zip) -> streamAll((ZipArchiveOutputStream) zip));
            PackagePart part = parts.createPart(partName, contentType);
            contents.put(part, content);
            return new Part(part);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /// POI comes by once for each part, ordered by name; the first time all are written, the main part last.
    private boolean streamAll(ZipArchiveOutputStream zip) {
        if (streamed) {
            return true;
        }
        streamed = true;
        boolean done = true;
        var mainPart = contents.firstEntry();
        for (var entry : contents.sequencedEntrySet()) {
            if (!entry.equals(mainPart)) {
                done &= stream(entry.getKey(), entry.getValue(), zip);
            }
        }
        return done && stream(mainPart.getKey(), mainPart.getValue(), zip);
    }

    private static boolean stream(PackagePart part, Consumer<XmlOut> content, ZipArchiveOutputStream zip) {
        try {
            zip.putArchiveEntry(new ZipArchiveEntry(part.getPartName().getName().substring(1)));
            var xml = new XmlOut(zip);
            content.accept(xml);
            xml.flush();
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !part.hasRelationships() || related(part, zip);
    }

    private static boolean related(PackagePart part, ZipArchiveOutputStream zip) {
        try {
            PackagePartName name = PackagingURIHelper.getRelationshipPartName(part.getPartName());
            return ZipPartMarshaller.marshallRelationshipPart(part.getRelationships(), name, zip);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
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
