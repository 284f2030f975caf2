package mn.biyelelt.report.ooxml;

import java.util.Collection;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;

/// The list of what kind each part of a package is.
record ContentTypes(Collection<PackagePart> parts, PackagePartName properties) {

    void write(XmlOut xml) {
        xml.declaration().raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        write(xml, properties, "application/vnd.openxmlformats-package.core-properties+xml");
        for (PackagePart part : parts) {
            write(xml, part.getPartName(), part.getContentType());
        }
        xml.raw("</Types>");
    }

    private static void write(XmlOut xml, PackagePartName name, String type) {
        xml.raw("<Override").attribute("PartName", name.getName()).attribute("ContentType", type).raw("/>");
    }
}
