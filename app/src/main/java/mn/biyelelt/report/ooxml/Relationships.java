package mn.biyelelt.report.ooxml;

import java.net.URI;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/// What a part, or the package itself, refers to.
///
/// @param properties the part with the package's properties, which POI leaves out; empty for a part's own list
record Relationships(URI source, PackageRelationshipCollection all, Optional<PackagePartName> properties) {

    void write(XmlOut xml) {
        xml.declaration()
                .raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (PackageRelationship one : all) {
            write(xml, one.getId(), one.getRelationshipType(), one.getTargetURI());
        }
        properties.ifPresent(part -> write(xml, "properties", PackageRelationshipTypes.CORE_PROPERTIES, part.getURI()));
        xml.raw("</Relationships>");
    }

    private void write(XmlOut xml, String id, String type, URI target) {
        xml.raw("<Relationship").attribute("Id", id).attribute("Type", type)
                .attribute("Target", PackagingURIHelper.relativizeURI(source, target).toString()).raw("/>");
    }
}
